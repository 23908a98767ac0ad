import type { Line } from '../lines/line.ts';

/** The pieces of a line that stand apart, as the cells of a row do; drawn spaces are no ink. */
export function cutLine(line: Line): Line[] {
  const pieces: Line[] = [];
  for (const glyph of line.glyphs) {
    const piece = pieces.at(-1);
    const isSpace = glyph.text.trim() === '';
    if (piece !== undefined && (isSpace || glyph.x - piece.right <= glyph.size * widestGap)) {
      piece.glyphs.push(glyph);
      if (!isSpace) piece.right = Math.max(piece.right, glyph.x + glyph.width);
    } else if (!isSpace) {
      const { x, y, width, size } = glyph;
      pieces.push({ glyphs: [glyph], y, left: x, right: x + width, size });
    }
  }
  return pieces;
}

/** Share of the font size: justified text is spread by less, and so are words of Latin text. */
const widestGap = 0.4;
