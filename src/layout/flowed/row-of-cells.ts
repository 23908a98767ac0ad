import type { ColumnField } from '../../glossary/headings.ts';
import { closeUpHan, dropMarkup } from '../../grid/repairs.ts';
import { SourceText } from '../../text/source-text.ts';
import type { FundingSource } from '../../tree/funding-source.ts';
import type { TextRow } from './read-rows.ts';
import { settleAlone } from './settle-alone.ts';

/** The pieces of a row's cells, line by line. */
export interface CellPieces {
  /** Of the narrow columns, by field. */
  narrow: Map<ColumnField, SourceText[]>;
  figures: SourceText[];
  goal: SourceText[];
  indicators: SourceText[];
  indent: number;
}

/**
 * Joins the lines of each cell and makes a row of them.
 *
 * A space between two Chinese characters comes from the extraction, except in a goal, where names of
 * two authorities stand side by side (《某市财政局 某市人力资源和社会保障局关于…》).
 */
export function rowOfCells(
  pieces: CellPieces,
  columns: FundingSource[],
  closeUp: (text: SourceText) => SourceText,
): TextRow {
  const join = (lines: readonly SourceText[]) => closeUp(dropMarkup(SourceText.join(lines)));
  const words = (field: ColumnField) => filled(closeUpHan(join(pieces.narrow.get(field) ?? [])));
  const { start, end } = extentOf([
    ...pieces.narrow.values(),
    pieces.figures,
    pieces.goal,
    pieces.indicators,
  ]);
  const surplus = Math.max(0, pieces.figures.length - columns.length);
  const row: TextRow['row'] = {
    kind: 'project',
    start,
    end,
    name: words('name') ?? words('spender'),
    department: words('department'),
    budgetUnit: words('budgetUnit'),
    amounts: {},
    goal: filled(join(pieces.goal)),
    indicators: filled(closeUpHan(join(pieces.indicators))),
    repeatedAt: [],
    inferred: [],
  };
  const unsettled = { row, figures: pieces.figures.slice(surplus).map(closeUp) };
  settleAlone(unsettled, columns);
  return { ...unsettled, indent: pieces.indent, columns };
}

/** From the first to the last character of a row. */
function extentOf(cells: readonly (readonly SourceText[])[]): { start: number; end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const cell of cells) {
    for (const text of cell) {
      start = Math.min(start, text.start);
      end = Math.max(end, text.end);
    }
  }
  return { start, end };
}

function filled(text: SourceText): SourceText | null {
  const trimmed = text.trim();
  return trimmed.value === '' ? null : trimmed;
}
