import type { Glyph } from '../drawing/drawing.ts';
import type { Line } from './line.ts';

/** Characters put together to lines, from top to bottom, each from left to right. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const lines: Line[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line === undefined || glyph.y - line.y > sameLine * Math.max(glyph.size, line.size)) {
      lines.push({ glyphs: [glyph], y: glyph.y, left: 0, right: -Infinity, size: glyph.size });
    } else {
      line.glyphs.push(glyph);
      line.size = Math.max(line.size, glyph.size);
    }
  }
  lines.forEach(finish);
  return lines;
}

function finish(line: Line): void {
  line.glyphs = withoutDoubles(line.glyphs.sort((a, b) => a.x - b.x));
  line.left = line.glyphs[0]?.x ?? 0;
  for (const glyph of line.glyphs) line.right = Math.max(line.right, glyph.x + glyph.width);
}

/** Some programs print bold text by printing it twice, a trifle apart. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const before = kept.at(-1);
    const isDouble =
      before?.text === glyph.text &&
      glyph.x - before.x < glyph.size * doublePrint &&
      glyph.width > 0;
    if (!isDouble) kept.push(glyph);
  }
  return kept;
}

/** Shares of the font size: how far a raised or lowered character may be off, and a second print. */
const sameLine = 0.5;
const doublePrint = 0.15;
