import type { SourceText } from '../../text/source-text.ts';

/** A row that only numbers the columns of a table: 1 2 3 4, also after 栏次. */
export function isColumnNumbers(filled: readonly SourceText[]): boolean {
  const words = filled.map(({ value }) => value.trim());
  const numbers = words[0] === '栏次' ? words.slice(1) : words;
  return numbers.length >= 3 && numbers.every((word, i) => word === String(i + 1));
}
