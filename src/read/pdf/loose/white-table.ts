import type { Line } from '../lines/line.ts';
import { textOfCell } from '../lines/text-of-cell.ts';
import type { TableBlock, TableRow } from '../pages/page-content.ts';
import { nearest } from '../ruled/nearest.ts';
import type { Band } from './band.ts';

/**
 * Bands as a table, one row a band.
 *
 * @param xs where the columns begin and the last one ends
 */
export function whiteTable(bands: readonly Band[], xs: number[]): TableBlock {
  const edges = xs.slice(1).map((_, column) => edgeOf(bands, xs, column));
  return { kind: 'table', isRuled: false, xs, rows: bands.map((band) => rowOf(band, xs, edges)) };
}

/** How far the lines of a column go to the right; a line that goes so far is full. */
function edgeOf(bands: readonly Band[], xs: readonly number[], column: number): number {
  const pieces = bands.flatMap((band) => piecesIn(band, xs, column));
  return Math.max(xs[column] as number, ...pieces.map((piece) => piece.right));
}

function rowOf(band: Band, xs: readonly number[], edges: readonly number[]): TableRow {
  const cells = edges.map((edge, column) => {
    const glyphs = piecesIn(band, xs, column).flatMap((piece) => piece.glyphs);
    const [left, right] = [xs[column] as number, xs[column + 1] as number];
    return { left, right, rowSpan: 1, ...textOfCell(glyphs, edge) };
  });
  return { cells };
}

function piecesIn(band: Band, xs: readonly number[], column: number): Line[] {
  return band.pieces.filter((piece) => {
    const middle = (piece.left + piece.right) / 2;
    const next = nearest(xs, middle);
    return ((xs[next] as number) <= middle ? next : next - 1) === column;
  });
}
