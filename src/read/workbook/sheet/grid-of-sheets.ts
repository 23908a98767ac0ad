import type { Grid } from '../../../grid/grid.ts';
import type { DraftRow } from '../../draft/draft-row.ts';
import { layOut } from '../../draft/lay-out.ts';
import { refusals } from '../../refusal/refusals.ts';
import { fillSheet } from './fill-sheet.ts';
import { reference } from './reference.ts';
import type { Range, Sheet } from './sheet.ts';

/**
 * The sheets of a workbook one after the other, each a table and a page of its own.
 *
 * @throws {Unreadable} when they are empty, or larger than any table of people
 */
export function gridOfSheets(sheets: Iterable<Sheet>): Grid {
  const places: Place[] = [];
  return layOut(rowsOf(sheets, places), (row, cell) => originOf(places[row] as Place, cell));
}

/** Where a row of the grid comes from; without the sheet's rows, which nobody needs any more. */
interface Place {
  sheet: string;
  row: number;
  merges: readonly Range[];
}

function* rowsOf(sheets: Iterable<Sheet>, places: Place[]): Generator<DraftRow> {
  let index = 0;
  let count = 0;
  for (const sheet of sheets) {
    for (const { row, hidden, cells, merges } of fillSheet(sheet)) {
      count += cells.length;
      if (count > mostCells) throw refusals.tooManyCells();
      places.push({ sheet: sheet.name, row, merges });
      yield { cells, table: index, page: index, hidden };
    }
    index++;
  }
}

const mostCells = 3_000_000;

/** `预算表!F12`; `预算表!A3:A9` for any part of a merged cell. */
function originOf({ sheet, row, merges }: Place, column: number): string {
  const merge = merges.find(({ left, right }) => left <= column && column <= right);
  const cell = merge === undefined ? reference.format(row, column) : reference.formatRange(merge);
  return `${sheet}!${cell}`;
}
