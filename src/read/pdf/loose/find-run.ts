import type { Band } from './band.ts';
import { fitsColumns } from './fits-columns.ts';
import { whiteColumns } from './white-columns.ts';

/** Bands that make up a table, up to but without the band at `end`. */
export interface Run {
  end: number;
  xs: number[];
}

/**
 * The table that begins with a band: the bands that follow closely and keep its columns apart. Three
 * columns and three rows are the least that is taken for a table, or four columns and two rows.
 *
 * @param known the columns of the table with which the page before ended, for its rows to go on
 */
export function findRun(
  bands: readonly Band[],
  from: number,
  known: readonly number[],
): Run | null {
  return bands.length > mostBands ? null : (goOn(bands, from, known) ?? begin(bands, from));
}

/** No page of a table has so many rows; looking for columns in more of them would take long. */
const mostBands = 400;

function goOn(bands: readonly Band[], from: number, known: readonly number[]): Run | null {
  let end = from;
  while (fits(bands[end], known) && isNear(bands, from, end)) end++;
  const run = bands.slice(from, end);
  const isTable = run.some((band) => ownColumns(band) > 2) || isRest(run[0], from, known);
  return isTable ? { end, xs: [...known] } : null;
}

/** The rest of a row that the page break cut, alone on the last page: texts side by side, but no name. */
function isRest(band: Band | undefined, from: number, known: readonly number[]): boolean {
  if (band === undefined || from > 0 || ownColumns(band) < 2) return false;
  return band.pieces.every((piece) => piece.left >= (known[1] as number));
}

function fits(band: Band | undefined, known: readonly number[]): boolean {
  return band !== undefined && fitsColumns(band, known);
}

function begin(bands: readonly Band[], from: number): Run | null {
  const first = ownColumns(bands[from] as Band);
  if (first < 3) return null;
  let most = first;
  let xs: number[] = [];
  let end = from + 1;
  while (end < bands.length && isNear(bands, from, end)) {
    const next = whiteColumns(bands.slice(from, end + 1));
    most = Math.max(most, ownColumns(bands[end] as Band));
    if (next.length - 1 < most) break;
    xs = next;
    end++;
  }
  const [rows, columns] = [end - from, xs.length - 1];
  return (rows >= 3 && columns >= 3) || (rows >= 2 && columns >= 4) ? { end, xs } : null;
}

function ownColumns(band: Band): number {
  return whiteColumns([band]).length - 1;
}

/**
 * Whether the band follows the one before as rows do: a piece or two by themselves that stand farther
 * off than rows do are no row but a note or a page number.
 */
function isNear(bands: readonly Band[], from: number, at: number): boolean {
  const band = bands[at] as Band;
  if (at === from || ownColumns(band) > 2) return true;
  const gaps = bands
    .slice(from + 1, at)
    .map((other, i) => other.top - (bands[from + i] as Band).bottom);
  const gap = band.top - (bands[at - 1] as Band).bottom;
  const size = band.pieces[0]?.size ?? 0;
  const usual = Math.max(size, ...gaps);
  return gap <= usual * 1.3;
}
