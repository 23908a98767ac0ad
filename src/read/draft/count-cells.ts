import type { DraftCell } from './draft-row.ts';

/**
 * The cells that a person counts in each row from the left, by column: a merged cell is one, also in the
 * rows below the one that it begins in.
 *
 *   │ 绩效指标 │ 产出指标 │ 数量指标 │ 培训人数 │ 200人 │        1 2 3 4 5
 *   │          │   质量指标，验收   │ 合格率   │ 100%  │        1 2 2 3 4
 *
 * @param rows a cell for every column, covered ones too
 */
export function countCells(rows: readonly (readonly DraftCell[])[]): number[][] {
  /** By column, how many more rows a merged cell reaches down that begins in it. */
  const below: number[] = [];
  return rows.map((cells) => {
    let count = 0;
    return cells.map((cell, column) => {
      const isFromAbove = (below[column] ?? 0) > 0;
      if (isFromAbove) below[column] = (below[column] as number) - 1;
      else if (!cell.covered) below[column] = (cell.rowSpan ?? 1) - 1;
      if ((isFromAbove || !cell.covered) && !cell.hidden) count++;
      return Math.max(1, count);
    });
  });
}
