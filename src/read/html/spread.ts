import type { DraftCell } from '../draft/draft-row.ts';
import { refusals } from '../refusal/refusals.ts';

/** A cell that says itself how far it reaches. */
export interface SpannedCell {
  text: string;
  /** May reach beyond the table. */
  columnSpan: number;
  rowSpan: number;
  hidden: boolean;
}

/**
 * Puts cells into columns: each takes the first place in its row that no cell before it or above it
 * covers, and covers the places that it spans.
 *
 * @throws {Unreadable} when the cells take more places than any table of people
 */
export function spread(rows: readonly (readonly SpannedCell[])[]): DraftCell[][] {
  const places: DraftCell[][] = rows.map(() => []);
  let taken = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (places[row]?.[column] !== undefined) column++;
      // Nothing spans to the right of all that a form could have.
      const isFar = column >= mostColumns;
      const columnSpan = isFar ? 1 : Math.min(cell.columnSpan, mostColumns - column);
      const rowSpan = isFar ? 1 : Math.min(cell.rowSpan, rows.length - row);
      taken += columnSpan * rowSpan;
      if (taken > mostPlaces) throw refusals.tooManyCells();
      cover(places.slice(row, row + rowSpan), column, columnSpan);
      (places[row] as DraftCell[])[column] = {
        text: cell.text,
        columnSpan,
        rowSpan,
        hidden: cell.hidden,
      };
    }
  });
  return places.map((row) => Array.from(row, (cell) => cell ?? { text: '' }));
}

const mostColumns = 256;
const mostPlaces = 3_000_000;

/** A cell that reaches down into places that another has taken leaves them to the other. */
function cover(rows: DraftCell[][], column: number, columnSpan: number): void {
  for (const row of rows) {
    for (let i = column; i < column + columnSpan; i++) row[i] ??= { text: '', covered: true };
  }
}
