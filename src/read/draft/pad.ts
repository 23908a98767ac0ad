import type { DraftCell } from './draft-row.ts';
import { widestForm } from './widest-form.ts';

/** Fills rows up with empty cells, so that every row has every column. */
export function pad(rows: readonly DraftCell[][]): void {
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 0);
  for (const row of rows) {
    while (row.length < Math.min(widest, widestForm)) row.push({ text: '' });
  }
}
