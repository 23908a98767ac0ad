import type { RowsWarning } from './rows-warning.ts';

/** Nobody who opens the file sees these rows; what is found in them would puzzle. */
export const hiddenRows: RowsWarning = (source, rows) => {
  const hidden = rows.filter(
    (row) => row.hidden && row.table !== null && row.cells.some((cell) => cell.text.value !== ''),
  );
  const first = hidden[0]?.cells.find((cell) => cell.text.value !== '');
  if (first === undefined) return undefined;
  const place = source.originAt(first.text.start);
  return `有 ${hidden.length} 行是隐藏的（从“${place}”起），同样作了检查`;
};
