import type { Row } from '../../grid/grid.ts';
import { fundingSources } from '../../tree/funding-sources.ts';
import type { Columns } from './columns.ts';

/**
 * Whether a table without a heading of its own goes on under the heading of the table before it: it is
 * as wide, and there is no text where amounts should be. Any other table is something else.
 *
 * @param at its first row
 */
export function goesOn(rows: readonly Row[], at: number, columns: Columns): boolean {
  const table = rows[at]?.table;
  let width = 0;
  for (let i = at; rows[i]?.table === table; i++) {
    const { cells } = rows[i] as Row;
    width = Math.max(width, cells.length);
    for (const source of fundingSources) {
      const [column] = columns.byField.get(source) ?? [];
      const text = column === undefined ? '' : (cells[column]?.text.value ?? '');
      if (/[^\d\s,，.．\-—–/万元]/.test(text)) return false;
    }
  }
  return width === columns.width;
}
