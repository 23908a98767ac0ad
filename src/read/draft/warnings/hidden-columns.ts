import type { Cell } from '../../../grid/grid.ts';
import type { RowsWarning } from './rows-warning.ts';

/** As for hidden rows; where the whole row is hidden, that says it all. */
export const hiddenColumns: RowsWarning = (source, rows) => {
  const hidden = new Map<string, Cell>();
  for (const row of rows) {
    if (row.hidden) continue;
    row.cells.forEach((cell, column) => {
      const key = `${row.table} ${column}`;
      if (cell.hidden && cell.text.value !== '' && !hidden.has(key)) hidden.set(key, cell);
    });
  }
  const [first] = hidden.values();
  if (first === undefined) return undefined;
  const place = source.originAt(first.text.start);
  return `有 ${hidden.size} 列是隐藏的（从“${place}”起），同样作了检查`;
};
