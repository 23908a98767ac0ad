import type { Row } from '../../grid/grid.ts';
import type { SourceText } from '../../text/source-text.ts';

/**
 * The headings that no column is read by. One that is merged over several columns is known when one of
 * them is.
 *
 * @param rows the rows of the heading
 * @param known columns that are read
 */
export function unknownHeadings(rows: readonly Row[], known: ReadonlySet<number>): SourceText[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ text, columnSpan = 1 }, column) => {
      if (text.value.trim() === '') return [];
      const columns = Array.from({ length: columnSpan }, (_, i) => column + i);
      return columns.some((each) => known.has(each)) ? [] : [text.trim()];
    }),
  );
}
