import type { Grid } from '../../grid/grid.ts';
import type { DraftRow } from '../draft/draft-row.ts';
import { layOut } from '../draft/lay-out.ts';
import { Unreadable } from '../unreadable.ts';
import { fillSheet } from './fill-sheet.ts';
import { reference } from './reference.ts';
import type { Sheet } from './sheet.ts';

/**
 * The sheets of a workbook one after the other, each a table and a page of its own.
 *
 * @throws {Unreadable} when they are empty, or larger than any table of people
 */
export function gridOfSheets(sheets: readonly Sheet[]): Grid {
  const places: Place[] = [];
  return layOut(rowsOf(sheets, places), (row, cell) => {
    const { sheet, row: sheetRow } = places[row] as Place;
    return `${sheet.name}!${originOf(sheet, sheetRow, cell)}`;
  });
}

/** Where a row of the grid comes from. */
interface Place {
  sheet: Sheet;
  row: number;
}

function* rowsOf(sheets: readonly Sheet[], places: Place[]): Generator<DraftRow> {
  let count = 0;
  for (const [index, sheet] of sheets.entries()) {
    for (const { row, hidden, cells } of fillSheet(sheet)) {
      count += cells.length;
      if (count > mostCells) throw tooManyCells();
      places.push({ sheet, row });
      yield { cells, table: index, page: index, hidden };
    }
  }
}

const mostCells = 3_000_000;

function tooManyCells(): Unreadable {
  return new Unreadable(
    '表格超过 300 万个单元格，没有读取',
    '删去表格以外的内容，或者拆成几个文件再检查',
  );
}

/** `F12`; `A3:A9` for any part of a merged cell. */
function originOf(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge === undefined ? reference.format(row, column) : reference.formatRange(merge);
}
