import type { Cell, Grid, Row } from '../../grid/grid.ts';
import { Source } from '../../text/source.ts';
import { SourceText } from '../../text/source-text.ts';
import { Unreadable } from '../unreadable.ts';
import type { DraftCell, DraftRow } from './draft-row.ts';
import { locate } from './locate.ts';

/**
 * Writes the canonical text of a document: a line for every row, tabs between its cells, `\v` where
 * a line ends inside a cell, a space for a tab inside a cell.
 *
 * @param originOf where a person looks for a cell, by its row and its place in the row
 * @throws {Unreadable} when there is no text at all
 */
export function layOut(
  drafts: Iterable<DraftRow>,
  originOf: (row: number, cell: number) => string,
): Grid {
  const rows: Row[] = [];
  const lines: string[] = [];
  let offset = 0;
  let hasText = false;
  for (const draft of drafts) {
    const row = placeRow(draft, offset);
    const line = row.cells
      .map((cell) => cell.text.value)
      .join('\t')
      .replaceAll('\n', '\v');
    hasText ||= line.trim() !== '';
    rows.push(row);
    lines.push(line);
    offset += line.length + 1;
  }
  if (!hasText) throw new Unreadable('文件里没有文字', '确认文件没有选错，表格已经填写并保存');
  const describe = (at: number): string => {
    const { row, cell } = locate(rows, at);
    return originOf(row, cell);
  };
  return { source: new Source(lines.join('\n'), describe), rows };
}

function placeRow(draft: DraftRow, start: number): Row {
  const row: Row = { cells: [], table: draft.table };
  if (draft.page !== undefined) row.page = draft.page;
  if (draft.hidden) row.hidden = true;
  let offset = start;
  for (const cell of draft.cells) {
    const value = cleanText(cell.text);
    row.cells.push(placeCell(cell, SourceText.of(value, offset)));
    offset += value.length + 1;
  }
  return row;
}

/** Every line end as `\n`; other white space that breaks lines or cells as a space. */
function cleanText(text: string): string {
  if (!/[\t\v\f\r\u0085\u2028\u2029]/.test(text)) return text;
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\t\v\f]/g, ' ');
}

function placeCell(draft: DraftCell, text: SourceText): Cell {
  const cell: Cell = { text };
  if ((draft.columnSpan ?? 1) > 1) cell.columnSpan = draft.columnSpan as number;
  if ((draft.rowSpan ?? 1) > 1) cell.rowSpan = draft.rowSpan as number;
  if (draft.covered) cell.covered = true;
  if (draft.hidden) cell.hidden = true;
  return cell;
}
