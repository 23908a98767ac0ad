import type { Glyph } from '../drawing/drawing.ts';
import { linesOf } from '../lines/lines-of.ts';
import type { Block, TableBlock } from '../pages/page-content.ts';
import type { Band } from './band.ts';
import { bandsOf } from './bands-of.ts';
import { cutLine } from './cut-line.ts';
import { findRun } from './find-run.ts';
import { flowedLines } from './flowed-lines.ts';
import { rowsOfBand } from './rows-of-band.ts';
import { splitHeading } from './split-heading.ts';
import { whiteTable } from './white-table.ts';

/**
 * The text outside of ruled tables: tables whose columns only white space divides, where that is
 * certain, and lines.
 *
 * @param before the table with which the page before ended
 */
export function flow(glyphs: readonly Glyph[], before: TableBlock | undefined): Block[] {
  const bands = bandsOf(linesOf(glyphs).flatMap(cutLine))
    .flatMap(rowsOfBand)
    .flatMap((band) => (before === undefined ? [band] : splitHeading(band, before)));
  const blocks: Block[] = [];
  let loose: Band[] = [];
  let from = 0;
  while (from < bands.length) {
    const run = findRun(bands, from, before?.xs ?? []);
    if (run === null) {
      loose.push(bands[from] as Band);
      from++;
    } else {
      blocks.push(...flowedLines(loose), whiteTable(bands.slice(from, run.end), run.xs));
      loose = [];
      from = run.end;
    }
  }
  return [...blocks, ...flowedLines(loose)];
}
