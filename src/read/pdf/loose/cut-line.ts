import type { Glyph } from '../drawing/drawing.ts';
import type { Line } from '../lines/line.ts';

/** The pieces of a line that stand apart, as the cells of a row do. */
export function cutLine(line: Line): Line[] {
  const pieces: Line[] = [];
  const spread = spreadOf(line);
  let before: Glyph | undefined;
  for (const glyph of line.glyphs) {
    const piece = pieces.at(-1);
    const isSpace = glyph.text.trim() === '';
    const right = glyph.x + glyph.width;
    if (piece !== undefined && (isSpace || follows(glyph, before, piece, spread))) {
      piece.glyphs.push(glyph);
      if (!isSpace) piece.right = Math.max(piece.right, right);
    } else if (!isSpace) {
      pieces.push({ glyphs: [glyph], y: glyph.y, left: glyph.x, right, size: glyph.size });
    }
    before = glyph;
  }
  return pieces;
}

/** Whether a character belongs to the piece: close to its ink, or right behind one drawn space. */
function follows(glyph: Glyph, before: Glyph | undefined, piece: Line, spread: number): boolean {
  if (glyph.x - piece.right <= spread + glyph.size * widestGap) return true;
  if (before === undefined || before.text.trim() !== '') return false;
  const isOneSpace = before.x - piece.right <= glyph.size * behind;
  return isOneSpace && glyph.x - before.x - before.width <= glyph.size * behind;
}

/** The gap between the characters of a line that is set wide, such as a title; usually none. */
function spreadOf({ glyphs, size }: Line): number {
  const ink = glyphs.filter((glyph) => glyph.text.trim() !== '');
  const gaps = ink.slice(1).map((glyph, i) => {
    const before = ink[i] as Glyph;
    return glyph.x - before.x - before.width;
  });
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  return usual > 0 && usual < size ? usual : 0;
}

/** Shares of the font size: justified text is spread by less, and so are words of Latin text. */
const widestGap = 0.4;
const behind = 0.1;
