import type { Row } from '../../../grid/grid.ts';
import type { RowsWarning } from './rows-warning.ts';

/**
 * A column too narrow for its number shows `###`, and so does what is printed or saved as text from it.
 * The number is lost there: nobody may take the cell for a filled one, nor for an empty one.
 */
export const hashes: RowsWarning = (source, rows) => {
  const cells = rows.flatMap((row) =>
    row.cells.filter(({ text }) => text.value.includes('##') && patternFor(row).test(text.value)),
  );
  const [first] = cells;
  if (first === undefined) return undefined;
  const place = source.originAt(first.text.start);
  return `有 ${cells.length} 处只显示“###”（从“${place}”起），读不出数字：原表的列太窄，加宽后重新导出再检查`;
};

/** On a printed page the line may hold other numbers as well; in Markdown, `###` begins a heading. */
function patternFor({ table, page }: Row): RegExp {
  return table === null && page !== undefined ? amongOthers : alone;
}

const amongOthers = /#{3,}/;
const alone = /^\s*#{2,}\s*$/;
