import type { ColumnField } from '../../glossary/headings.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { SourceText } from '../../text/source-text.ts';
import { lineWidth } from './line-width.ts';
import type { RawRow } from './split-rows.ts';

/** What can be learnt about the columns before the goal from the rows whose cells share a line. */
export interface ColumnHabits {
  fields: ColumnField[];
  /** Width of each column in half-width columns. */
  widths: number[];
  /** Cells of each column that are certainly whole, since another cell follows on the line. */
  whole: Set<string>[];
}

/**
 *   广州市某某局 广州市某某中心 某某经费          department, budgetUnit, name
 *   广州市某某局 广州市某某中心                   the name wraps and stands on the lines below
 */
export function learnColumns(rows: readonly RawRow[], fields: ColumnField[]): ColumnHabits {
  const habits: ColumnHabits = {
    fields,
    widths: fields.map(() => 0),
    whole: fields.map(() => new Set()),
  };
  const goal = rows
    .flatMap(({ head }) => head)
    .reduce((widest, { text }) => Math.max(widest, lineWidth(text)), 0);
  const isAlone = fields.length === 1;
  for (const row of rows) {
    const words = row.head[0] === undefined ? [] : splitWords(row.head[0].beforeFigures);
    if (words.length < 2 && !isAlone) continue;
    words.slice(0, fields.length).forEach((word, i) => {
      habits.widths[i] = Math.max(habits.widths[i] ?? 0, lineWidth(word));
      if (i < words.length - 1) habits.whole[i]?.add(word.value);
    });
    // After all other cells of the row the name has its first line for itself.
    const below = !isAlone && words.length === fields.length - 1 ? row.head[1] : undefined;
    if (below !== undefined && lineWidth(below.text) < goal * 0.8)
      habits.widths[words.length] = Math.max(habits.widths.at(-1) ?? 0, lineWidth(below.text));
  }
  // A column that no row shows is taken to be as wide as the widest that shows.
  const widest = Math.max(...habits.widths, 16);
  habits.widths = habits.widths.map((width) => (width === 0 ? widest : width));
  return habits;
}

/** The words of a line, between its spaces; the number of an item is no word by itself. */
export function splitWords(line: SourceText): SourceText[] {
  return matchesOf(word, line.value).map((match) =>
    line.slice(match.index, match.index + match[0].length),
  );
}

const word = /(?:\d{1,2}[.．、)）]\s+)?\S+/g;
