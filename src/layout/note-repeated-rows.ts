import { rowKey } from './page-breaks.ts';
import type { FormRecord, RowRecord } from './record.ts';

/** Marks project rows that stand in the form a second time, whole, though no page break explains it. */
export function noteRepeatedRows(form: FormRecord): void {
  for (const namesakes of groupByName(form.rows)) {
    // The keys are as long as the rows: they are made only where two rows bear one name.
    const seen = new Map<string, RowRecord>();
    for (const row of namesakes.length > 1 ? namesakes : []) {
      const key = rowKey(row);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      else row.repeats = first.start;
    }
  }
}

function groupByName(rows: readonly RowRecord[]): Iterable<RowRecord[]> {
  const groups = new Map<string, RowRecord[]>();
  for (const row of rows) {
    if (row.kind !== 'project' || row.indicators === null) continue;
    const name = row.name?.value ?? '';
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups.values();
}
