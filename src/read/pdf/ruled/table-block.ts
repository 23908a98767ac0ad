import { textOfCell } from '../lines/text-of-cell.ts';
import type { TableBlock, TableRow } from '../pages/page-content.ts';
import type { RuledTable } from './ruled-table.ts';

/** A ruled table with its characters put together to text. */
export function tableBlock({ xs, ys, cells }: RuledTable): TableBlock {
  const rows: TableRow[] = ys.slice(1).map(() => ({ cells: [] }));
  for (const { row, column, rowSpan, columnSpan, glyphs } of cells) {
    const left = xs[column] as number;
    const right = xs[column + columnSpan] as number;
    rows[row]?.cells.push({ left, right, rowSpan, ...textOfCell(glyphs, right) });
  }
  return { kind: 'table', isRuled: true, xs, rows };
}
