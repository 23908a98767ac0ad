import { splitRecords } from './split-records.ts';

/**
 * The separator that cuts most lines into the same number of fields: tab, comma or semicolon; `null`
 * when none of them cuts any line.
 *
 * @param text with `\n` line ends; its beginning is enough
 */
export function chooseSeparator(text: string): string | null {
  const declared = /^sep=(.)\n/i.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const sample = text.slice(0, 65_536);
  const scores = separators.map((separator) => evenness(sample, separator));
  const best = Math.max(...scores);
  return best === 0 ? null : (separators[scores.indexOf(best)] as string);
}

const separators = ['\t', ',', ';'];

/**
 * How many records have the most frequent number of fields, records of one field aside. Marks that
 * cut less than half of the lines belong to the text; nobody writes a tab in one.
 */
function evenness(sample: string, separator: string): number {
  const counts = new Map<number, number>();
  let cut = 0;
  let filled = 0;
  for (const record of splitRecords(sample, separator)) {
    if (record.every((field) => field.trim() === '')) continue;
    filled++;
    if (record.length === 1) continue;
    cut++;
    counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  if (separator !== '\t' && cut * 2 < filled) return 0;
  return Math.max(0, ...counts.values());
}
