import type { Glyph } from '../drawing/drawing.ts';
import { linesOf } from '../lines/lines-of.ts';
import { textOfLine } from '../lines/text-of-line.ts';
import type { Block } from '../pages/page-content.ts';

export function flow(glyphs: readonly Glyph[]): Block[] {
  return linesOf(glyphs).map((line) => ({
    kind: 'line',
    text: textOfLine(line),
    y: line.y,
    isHidden: false,
  }));
}
