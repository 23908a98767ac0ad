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
    const texts: SourceText[] = [];
    for (const column of columns) {
      const text = cells[column]?.text;
      if (text === undefined || text.value === '') continue;
      const clean = dropMarkup(joinLines(text).trim());
      if (clean.value !== '') texts.push(clean);
    }
    if (texts.length > 0) filled.set(field, SourceText.join(texts));
  }
  return filled;
}
