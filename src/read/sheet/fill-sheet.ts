import type { DraftCell } from '../draft/draft-row.ts';
import { widestForm } from '../draft/widest-form.ts';
import type { Range, Sheet, SheetRow } from './sheet.ts';

/** A row with a cell for every column, those that a merge covers among them. */
export interface FilledRow {
  row: number;
  hidden: boolean;
  cells: DraftCell[];
}

/**
 * All rows of a sheet up to the last with text, the missing ones put in: an empty row may end a
 * table. Of a long gap only a part is put in, as an unused part of a sheet has a million rows.
 */
export function* fillSheet(sheet: Sheet): Generator<FilledRow> {
  const used = usedRange(sheet);
  const merges = sheet.merges
    .map((merge) => clip(merge, used))
    .filter((merge) => merge !== null)
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
  const active: Range[] = [];
  let next = 0;
  let previous = -1;
  for (const given of sheet.rows) {
    if (given.row > used.bottom) break;
    for (const row of withGap(previous, given)) {
      while ((merges[next]?.top ?? Infinity) <= row.row) activate(active, merges[next++] as Range);
      yield fillRow(sheet, row, used, active);
    }
    previous = given.row;
  }
}

/** From the first cell of the sheet to the last row and the last column with text. */
function usedRange({ rows }: Sheet): Range {
  const used = { top: 0, left: 0, bottom: -1, right: -1 };
  for (const { row, cells } of rows) {
    const last = cells.findLast((cell) => cell.text !== '');
    if (last === undefined) continue;
    used.bottom = row;
    used.right = Math.max(used.right, last.column);
  }
  return used;
}

function clip(merge: Range, used: Range): Range | null {
  const bottom = Math.min(merge.bottom, used.bottom);
  const right = Math.min(merge.right, used.right);
  return merge.top > bottom || merge.left > right ? null : { ...merge, bottom, right };
}

function* withGap(previous: number, given: SheetRow): Generator<SheetRow> {
  const first = Math.max(previous + 1, given.row - longestGap);
  for (let row = first; row < given.row; row++) yield { row, hidden: false, cells: [] };
  yield given;
}

const longestGap = 100;

/** Merges that overlap an earlier one are none: no program writes them, and each costs time. */
function activate(active: Range[], merge: Range): void {
  const ended = active.filter((each) => each.bottom < merge.top);
  for (const each of ended) active.splice(active.indexOf(each), 1);
  const overlaps = active.some((each) => each.left <= merge.right && merge.left <= each.right);
  if (!overlaps) active.push(merge);
}

function fillRow(sheet: Sheet, given: SheetRow, used: Range, merges: readonly Range[]): FilledRow {
  const lastColumn = given.cells.at(-1)?.column ?? -1;
  const width = Math.max(
    Math.min(used.right + 1, widestForm),
    Math.min(lastColumn, used.right) + 1,
  );
  const cells: DraftCell[] = Array.from({ length: width }, () => ({ text: '' }));
  for (const { column, text } of given.cells) {
    if (column < width) (cells[column] as DraftCell).text = text;
  }
  for (const merge of merges) {
    if (merge.bottom >= given.row) cover(cells, merge, given.row);
  }
  for (const { first, last } of sheet.hiddenColumns) {
    for (let column = first; column <= last && column < width; column++) {
      (cells[column] as DraftCell).hidden = true;
    }
  }
  return { row: given.row, hidden: given.hidden || sheet.hidden, cells };
}

function cover(cells: DraftCell[], merge: Range, row: number): void {
  for (let column = merge.left; column <= merge.right && column < cells.length; column++) {
    const isAnchor = row === merge.top && column === merge.left;
    cells[column] = isAnchor
      ? spanning(cells[column] as DraftCell, merge)
      : { text: '', covered: true };
  }
}

function spanning(cell: DraftCell, { top, left, bottom, right }: Range): DraftCell {
  return { ...cell, columnSpan: right - left + 1, rowSpan: bottom - top + 1 };
}
