import type { DraftCell } from './draft-row.ts';

/**
 * Fills rows up with empty cells to the width of the widest, so that every row has every column. A
 * form has a dozen columns; a few stray cells far to the right must not multiply a hundred thousand rows.
 */
export function pad(rows: readonly DraftCell[][]): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const row of rows) {
    while (row.length < Math.min(width, widestForm)) row.push({ text: '' });
  }
}

const widestForm = 64;
