import type { DraftCell } from '../../draft/draft-row.ts';
import type { Range } from './sheet.ts';

/**
 * Marks what merged cells cover, row after row from the top: the first cell says how far it reaches,
 * the others are empty. Returns the merged cells that stand in the row, as far as they reach in the sheet.
 *
 * @param used what is beyond the last row and column with text is no part of a merged cell
 */
export function coverMerges(
  ranges: readonly Range[],
  used: Range,
): (row: number, cells: DraftCell[]) => readonly Range[] {
  const merges = ranges
    .map((range) => clip(range, used))
    .filter((range) => range !== null)
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
  let active: Merge[] = [];
  let next = 0;
  return (row, cells) => {
    active = active.filter((merge) => merge.bottom >= row);
    for (; (merges[next]?.top ?? Infinity) <= row; next++) {
      const merge = merges[next] as Merge;
      if (merge.bottom >= row) activate(active, merge);
    }
    for (const merge of active) cover(cells, merge, row);
    return active.length === 0 ? none : active.map(({ whole }) => whole);
  };
}

const none: readonly Range[] = [];

/** The part of a merged cell that is used, and all of it. */
interface Merge extends Range {
  whole: Range;
}

function clip(range: Range, used: Range): Merge | null {
  const bottom = Math.min(range.bottom, used.bottom);
  const right = Math.min(range.right, used.right);
  const isUsed = range.top <= bottom && range.left <= right;
  return isUsed ? { ...range, bottom, right, whole: range } : null;
}

/** Merges that overlap an earlier one are none: no program writes them, and each costs time. */
function activate(active: Merge[], merge: Merge): void {
  const overlaps = active.some((each) => each.left <= merge.right && merge.left <= each.right);
  if (!overlaps) active.push(merge);
}

function cover(cells: DraftCell[], merge: Range, row: number): void {
  for (let column = merge.left; column <= merge.right && column < cells.length; column++) {
    const isFirst = row === merge.top && column === merge.left;
    cells[column] = isFirst
      ? spanning(cells[column] as DraftCell, merge)
      : { text: '', covered: true };
  }
}

function spanning(cell: DraftCell, { top, left, bottom, right }: Range): DraftCell {
  return { ...cell, columnSpan: right - left + 1, rowSpan: bottom - top + 1 };
}
