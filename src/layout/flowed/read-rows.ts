import type { SourceText } from '../../text/source-text.ts';
import type { FundingSource } from '../../tree/funding-source.ts';
import { assignColumns } from './assign-columns.ts';
import { type ColumnHabits, learnColumns } from './column-habits.ts';
import { type DividedColumns, divideColumns } from './divide-columns.ts';
import type { Line } from './read-lines.ts';
import { rowOfCells } from './row-of-cells.ts';
import type { Unsettled } from './settle-alone.ts';
import { splitByDepartment } from './split-by-department.ts';
import { splitHeads } from './split-heads.ts';
import type { Part, RawRow } from './split-rows.ts';

/** A row with what its words alone do not say. */
export interface TextRow extends Unsettled {
  /** Spaces before its name. */
  indent: number;
  /** The columns of money that the headings above it name. */
  columns: FundingSource[];
}

/** What one part of the document holds. */
export interface ReadPart {
  rows: TextRow[];
  unread: SourceText[];
  /** Lines of rows that nobody can tell from one another. */
  joined?: SourceText[];
}

/**
 * The rows of each part. The columns are those of the heading above; a page without one keeps them.
 *
 * @param closeUp takes out the spaces that the extraction has put in
 */
export function readRows(
  parts: readonly Part[],
  closeUp: (text: SourceText) => SourceText,
): ReadPart[] {
  const rawRows = parts.filter((part) => part.kind === 'row');
  const known = new Map<string, ColumnHabits>();
  let columns: DividedColumns | undefined;
  return parts.map((part) => {
    if (part.kind === 'heading') columns = divideColumns(part.line.heading ?? []);
    if (part.kind === 'joined') return { rows: [], unread: [], joined: textsOf(part.lines) };
    if (part.kind !== 'row') return { rows: [], unread: [] };
    if (columns === undefined)
      return { rows: [], unread: textsOf([...part.head, ...part.indicators]) };
    const key = columns.narrow.join();
    const habits = known.get(key) ?? learnColumns(rawRows, columns.narrow);
    known.set(key, habits);
    const read = columns.money.length > 0 ? readWithMoney : readWithoutMoney;
    return read(part, habits, columns.money, closeUp);
  });
}

type Read = (
  raw: RawRow,
  habits: ColumnHabits,
  columns: FundingSource[],
  closeUp: (text: SourceText) => SourceText,
) => ReadPart;

/** Names, then amounts, then goals; the list of indicators belongs to the last row. */
const readWithMoney: Read = (raw, habits, columns, closeUp) => {
  const { before, heads } = splitHeads(raw.head, habits.widths.at(-1) ?? 0);
  if (heads.length === 0) return readWithoutMoney(raw, habits, columns, closeUp);
  const rows = heads.map((head, i) => {
    // Only the name stands here in most tables; then every line before the money is its.
    const cells =
      habits.fields.length === 1 ? [textsOf(head.name)] : assignColumns(head.name, habits);
    const goal = [...(cells[habits.fields.length] ?? []), ...textsOf(head.goal)];
    const indicators = i === heads.length - 1 ? textsOf(raw.indicators) : [];
    const { figures, indent } = head;
    return rowOfCells(
      { narrow: byField(habits, cells), figures, goal, indicators, indent },
      columns,
      closeUp,
    );
  });
  return { rows, unread: textsOf(before) };
};

/** Department, unit and name share lines; the wide goal follows. */
const readWithoutMoney: Read = (raw, habits, columns, closeUp) => {
  const heads = splitByDepartment(raw.head, habits);
  const rows = heads.map((head, i) => {
    const cells = assignColumns(head, habits);
    const indicators = i === heads.length - 1 ? textsOf(raw.indicators) : [];
    const pieces = {
      narrow: byField(habits, cells),
      figures: [],
      goal: cells.at(-1) ?? [],
      indicators,
    };
    return rowOfCells({ ...pieces, indent: head[0]?.indent ?? 0 }, columns, closeUp);
  });
  return { rows, unread: [] };
};

function byField(
  habits: ColumnHabits,
  cells: readonly SourceText[][],
): Map<ColumnHabits['fields'][number], SourceText[]> {
  return new Map(habits.fields.map((field, i) => [field, cells[i] ?? []]));
}

function textsOf(lines: readonly Line[]): SourceText[] {
  return lines.map((line) => line.text);
}
