import { refusals } from '../refusal/refusals.ts';
import type { DraftCell } from './draft-row.ts';
import { widestForm } from './widest-form.ts';

/**
 * Fills rows up with empty cells, so that every row has every column.
 *
 * @throws {Unreadable} when that would take more cells than any table of people
 */
export function pad(rows: readonly DraftCell[][]): void {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const width = Math.min(widest, widestForm);
  if (width * rows.length > 3_000_000) throw refusals.tooManyCells();
  for (const row of rows) {
    while (row.length < width) row.push({ text: '' });
  }
}
