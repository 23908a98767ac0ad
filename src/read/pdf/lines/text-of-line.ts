import type { Glyph } from '../drawing/drawing.ts';
import { foldGlyphTwins } from './fold-glyph-twins.ts';
import type { Line } from './line.ts';

/**
 * The text of a line. A space stands where one was drawn, and where a gap is clearly wider than the space
 * between letters: words of Latin text, and columns.
 */
export function textOfLine(line: Line): string {
  let text = '';
  let before: Glyph | undefined;
  for (const glyph of line.glyphs) {
    if (before !== undefined && isGap(before, glyph)) text += ' ';
    text += glyph.text;
    before = glyph;
  }
  return foldGlyphTwins(readable(text));
}

function isGap(before: Glyph, glyph: Glyph): boolean {
  if (isSpace(before) || isSpace(glyph)) return false;
  const gap = glyph.x - before.x - before.width;
  const isLatin = latin.test(before.text) && latin.test(glyph.text);
  return gap > Math.min(before.size, glyph.size) * (isLatin ? wordGap : columnGap);
}

function isSpace(glyph: Glyph): boolean {
  return glyph.text.trim() === '';
}

/** Line ends and tabs would divide rows and cells; other control characters are no text at all. */
function readable(text: string): string {
  return text.replace(/[\t-\r\u00a0\u2028\u2029]/g, ' ').replace(/\p{Cc}/gu, '\ufffd');
}

const latin = /[\p{Script=Latin}\d]/u;
/** Shares of the font size. Justified text is spread by less. */
const wordGap = 0.18;
const columnGap = 0.8;
