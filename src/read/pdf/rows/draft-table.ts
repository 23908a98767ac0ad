import type { TableBlock } from '../pages/page-content.ts';
import { nearest } from '../ruled/nearest.ts';
import type { DraftCell, DraftRow, Place } from './draft.ts';

/**
 * The rows of a table on one page, with a cell for each column of the whole table, covered places
 * included.
 *
 * @param columns where the columns of the whole table begin, and the last one ends
 * @param table which table of the page it is, counted from 1
 */
export function draftTable(
  block: TableBlock,
  columns: readonly number[],
  page: number,
  table: number,
): DraftRow[] {
  const width = columns.length - 1;
  const grid: (DraftCell | undefined)[][] = block.rows.map(() => []);
  block.rows.forEach((row, i) => {
    for (const cell of row.cells) {
      const column = nearest(columns, cell.left);
      const place: Place = { page: page + 1, table, row: i + 1, column: column + 1 };
      const draft: DraftCell = {
        place,
        pieces: cell.text === '' ? [] : [{ text: cell.text, place }],
        columnSpan: Math.max(1, nearest(columns, cell.right) - column),
        rowSpan: cell.rowSpan,
        coveredBy: null,
        room: cell.room,
      };
      cover(grid, draft);
    }
  });
  return grid.map((row, i) => {
    const cells = Array.from({ length: width }, (_, column) => {
      const place: Place = { page: page + 1, table, row: i + 1, column: column + 1 };
      return row[column] ?? empty(place);
    });
    countCells(cells);
    return { cells, table: null, page, isHidden: false };
  });
}

/** A person counts the cells that are seen: a merged one once in each of its rows. */
function countCells(cells: readonly DraftCell[]): void {
  let count = 0;
  cells.forEach(({ place, coveredBy }, column) => {
    const left = cells[column - 1];
    if (coveredBy === null || (left !== coveredBy && left?.coveredBy !== coveredBy)) count++;
    place.column = count;
  });
}

function cover(grid: (DraftCell | undefined)[][], draft: DraftCell): void {
  const { place, rowSpan, columnSpan } = draft;
  for (let i = 0; i < rowSpan; i++) {
    for (let k = 0; k < columnSpan; k++) {
      const covered = { ...place, row: place.row + i, column: place.column + k };
      const cells = grid[covered.row - 1];
      if (cells === undefined) return;
      cells[covered.column - 1] = i + k === 0 ? draft : { ...empty(covered), coveredBy: draft };
    }
  }
}

function empty(place: Place): DraftCell {
  return { place, pieces: [], columnSpan: 1, rowSpan: 1, coveredBy: null, room: Infinity };
}
