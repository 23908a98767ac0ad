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
  const records = splitRecords(sample, separator);
  const filled = records.filter((record) => record.some((field) => field.trim() !== ''));
  // Nothing but marks: they cut empty cells, and are no text.
  if (filled.length === 0) return records.some((record) => record.length > 1) ? 1 : 0;
  const cut = filled.filter((record) => record.length > 1);
  for (const { length } of cut) counts.set(length, (counts.get(length) ?? 0) + 1);
  if (separator !== '\t' && cut.length * 2 < filled.length) return 0;
  return Math.max(0, ...counts.values());
}
