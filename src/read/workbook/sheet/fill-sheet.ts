import type { DraftCell } from '../../draft/draft-row.ts';
import { widestForm } from '../../draft/widest-form.ts';
import { refusals } from '../../refusal/refusals.ts';
import { coverMerges } from './cover-merges.ts';
import type { Range, Sheet, SheetCell, SheetRow } from './sheet.ts';

/** A row with a cell for every column, those that a merge covers among them. */
export interface FilledRow {
  row: number;
  hidden: boolean;
  cells: DraftCell[];
  /** The merged cells that stand in it, or partly. */
  merges: readonly Range[];
}

/**
 * All rows of a sheet up to the last with text, the missing ones put in: an empty row may end a
 * table. Of a long gap only a part is put in, as an unused part of a sheet has a million rows.
 *
 * @throws {Unreadable} when it has more cells than any table of people
 */
export function* fillSheet(sheet: Sheet): Generator<FilledRow> {
  const used = usedRange(sheet);
  if (countCells(sheet, used) > mostCells) throw refusals.tooManyCells();
  const cover = coverMerges(sheet.merges, used);
  const hiddenColumns = hiddenColumnsOf(sheet, used);
  let previous = -1;
  for (const given of sheet.rows) {
    if (given.row > used.bottom) break;
    for (const row of withGap(previous, given)) {
      const cells = fillRow(row, used);
      const merges = cover(row.row, cells);
      for (const column of hiddenColumns) if (cells[column]) cells[column].hidden = true;
      yield { row: row.row, hidden: row.hidden || sheet.hidden, cells, merges };
    }
    previous = given.row;
  }
}

/** From the first cell of the sheet to the last row and the last column with text. */
function usedRange({ rows }: Sheet): Range {
  const used = { top: 0, left: 0, bottom: -1, right: -1 };
  for (const { row, cells } of rows) {
    const last = lastColumn(cells);
    if (last >= 0) used.bottom = row;
    used.right = Math.max(used.right, last);
  }
  return used;
}

/** How many cells the filled sheet has; counted first, since to make them takes its time. */
function countCells({ rows }: Sheet, used: Range): number {
  let count = 0;
  let previous = -1;
  for (const { row, cells } of rows) {
    const gap = Math.min(longestGap, Math.max(0, row - previous - 1));
    count += widthOf(cells, used) + gap * widthOf([], used);
    previous = row;
  }
  return count;
}

const mostCells = 3_000_000;

function widthOf(cells: readonly SheetCell[], used: Range): number {
  return Math.max(Math.min(used.right + 1, widestForm), lastColumn(cells) + 1);
}

/** Not all writers keep cells in order. */
function lastColumn(cells: readonly SheetCell[]): number {
  return cells.reduce((last, { column }) => Math.max(last, column), -1);
}

function hiddenColumnsOf({ hiddenColumns }: Sheet, used: Range): Set<number> {
  const hidden = new Set<number>();
  // A sheet has no more columns than this, so more statements about them are none.
  for (const { first, last } of hiddenColumns.slice(0, 16_384)) {
    for (let column = first; column <= last && column <= used.right; column++) hidden.add(column);
  }
  return hidden;
}

function* withGap(previous: number, given: SheetRow): Generator<SheetRow> {
  const first = Math.max(previous + 1, given.row - longestGap);
  for (let row = first; row < given.row; row++) yield { row, hidden: false, cells: [] };
  yield given;
}

const longestGap = 100;

function fillRow(given: SheetRow, used: Range): DraftCell[] {
  const length = widthOf(given.cells, used);
  const cells: DraftCell[] = Array.from({ length }, () => ({ text: '' }));
  for (const { column, text } of given.cells) (cells[column] as DraftCell).text = text;
  return cells;
}
