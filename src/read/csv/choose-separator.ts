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

/** How many records have the most frequent number of fields, records of one field aside. */
function evenness(sample: string, separator: string): number {
  const counts = new Map<number, number>();
  for (const { length } of splitRecords(sample, separator)) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
