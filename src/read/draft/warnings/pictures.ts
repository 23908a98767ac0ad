import type { RowsWarning } from './rows-warning.ts';

/**
 * WPS puts pictures into cells by a function of its own, `=DISPIMG("ID_6A3…",1)`. What they show, a
 * photograph of a table perhaps, is no text.
 */
export const pictures: RowsWarning = (source, rows) => {
  const cells = rows.flatMap((row) =>
    row.cells.filter(({ text }) => /^=(?:_xlfn\.)?DISPIMG\(/.test(text.value)),
  );
  const [first] = cells;
  if (first === undefined) return undefined;
  const place = source.originAt(first.text.start);
  return `有 ${cells.length} 个单元格是图片（从“${place}”起），图片里的文字没有检查`;
};
