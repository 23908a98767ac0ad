import type { Drawing, Glyph } from '../drawing/drawing.ts';
import { foldGlyphTwins } from '../lines/fold-glyph-twins.ts';
import { linesOf } from '../lines/lines-of.ts';
import { textOfLine } from '../lines/text-of-line.ts';
import { flow } from '../loose/flow.ts';
import { findTables } from '../ruled/find-tables.ts';
import { tableBlock } from '../ruled/table-block.ts';
import type { Block, LineBlock, PageContent, TableBlock } from './page-content.ts';

/**
 * Puts the characters of a page together to text: ruled tables, what stands above, between and below
 * them, and at the end what slants (watermarks) and what nobody sees.
 *
 * @param page counted from 0
 * @param before the page before, whose table may go on
 */
export function readContent(
  drawing: Drawing,
  page: number,
  before: PageContent | undefined,
): PageContent {
  const shown = drawing.glyphs.filter((glyph) => glyph.isVisible);
  // A scan with recognised text has all its text hidden behind the picture: then that is the text.
  const visible = shown.length > 0 ? shown : drawing.glyphs;
  const upright = visible.filter((glyph) => glyph.turn !== null);
  const slanting = visible.filter((glyph) => glyph.turn === null);
  const hidden = shown.length > 0 ? drawing.glyphs.filter((glyph) => !glyph.isVisible) : [];
  return {
    page,
    blocks: [
      ...readUpright({ ...drawing, glyphs: upright }, tableAtEnd(before)),
      ...slantingLines(slanting),
      ...hiddenLines(hidden),
    ],
  };
}

/** A table without lines that may go on; one with lines shows by them that it does. */
function tableAtEnd(page: PageContent | undefined): TableBlock | undefined {
  const table = page?.blocks.findLast((block) => block.kind === 'table');
  return table?.isRuled === false ? table : undefined;
}

function readUpright(drawing: Drawing, before: TableBlock | undefined): Block[] {
  const { tables, loose } = findTables(drawing);
  if (tables.length === 0) return flow(loose, before);
  const blocks: Block[] = [];
  let rest = loose;
  for (const table of tables) {
    const top = table.ys[0] as number;
    const above = rest.filter((glyph) => glyph.middleY < top);
    blocks.push(...flow(above, undefined), tableBlock(table));
    rest = rest.filter((glyph) => glyph.middleY >= top);
  }
  return [...blocks, ...flow(rest, undefined)];
}

/** In the order in which they were drawn; a slanting line has no place of its own among the others. */
function slantingLines(glyphs: readonly Glyph[]): LineBlock[] {
  const lines: LineBlock[] = [];
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    const distance =
      before === undefined ? Infinity : Math.hypot(glyph.x - before.x, glyph.y - before.y);
    const line = lines.at(-1);
    if (line !== undefined && distance < 3 * glyph.size) line.text += glyph.text;
    else lines.push({ kind: 'line', text: glyph.text, y: glyph.y, isHidden: false });
    before = glyph;
  }
  return lines.map((line) => ({ ...line, text: foldGlyphTwins(line.text) }));
}

function hiddenLines(glyphs: readonly Glyph[]): LineBlock[] {
  return linesOf(glyphs).map((line) => ({
    kind: 'line',
    text: textOfLine(line),
    y: line.y,
    isHidden: true,
  }));
}
