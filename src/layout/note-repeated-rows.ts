import { rowKey } from './page-breaks.ts';
import type { FormRecord } from './record.ts';

/** Marks project rows that stand in the form a second time, whole, though no page break explains it. */
export function noteRepeatedRows(form: FormRecord): void {
  const seen = new Map<string, number>();
  for (const row of form.rows) {
    if (row.kind !== 'project' || row.indicators === null) continue;
    const key = rowKey(row);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.start);
    else row.repeats = first;
  }
}
