import type { TableBlock } from '../pages/page-content.ts';
import type { Band } from './band.ts';
import { bandOf } from './band-of.ts';
import { whiteTable } from './white-table.ts';

/**
 * Divides a band after the heading that a page repeats: the rest of a row that the page break cut
 * follows it without a gap.
 *
 * @param before the table with which the page before ended, its heading first
 */
export function splitHeading(band: Band, before: TableBlock): Band[] {
  const heading = textsOf(before);
  const heights = [...new Set(band.pieces.map((piece) => piece.y))].sort((a, b) => a - b);
  for (const height of heights.slice(0, tallestHeading)) {
    const top = band.pieces.filter((piece) => piece.y <= height);
    const rest = band.pieces.filter((piece) => piece.y > height);
    const isHeading = textsOf(whiteTable([bandOf(top)], before.xs)) === heading;
    if (isHeading && rest.length > 0) return [bandOf(top), bandOf(rest)];
  }
  return [band];
}

function textsOf({ rows }: TableBlock): string {
  return rows[0]?.cells.map((cell) => cell.text).join('\t') ?? '';
}

/** Lines, counting those apart that stand between the lines of other columns. */
const tallestHeading = 8;
