import type { ColumnField } from '../../glossary/headings.ts';
import type { Row } from '../../grid/grid.ts';
import { dropMarkup, joinLines } from '../../grid/repairs.ts';
import { SourceText } from '../../text/source-text.ts';

/** The filled cells of a row by what they hold; cells below one merged heading are one text. */
export function cellsByField(
  { cells }: Row,
  byField: ReadonlyMap<ColumnField, readonly number[]>,
): Map<ColumnField, SourceText> {
  const filled = new Map<ColumnField, SourceText>();
  for (const [field, columns] of byField) {
    const texts = columns.flatMap((column) => {
      const text = cells[column]?.text;
      const clean = text === undefined ? undefined : dropMarkup(joinLines(text).trim());
      return clean === undefined || clean.value === '' ? [] : [clean];
    });
    if (texts.length > 0) filled.set(field, SourceText.join(texts));
  }
  return filled;
}
