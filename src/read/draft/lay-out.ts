import type { Cell, Grid, Row } from '../../grid/grid.ts';
import { Source } from '../../text/source.ts';
import { SourceText } from '../../text/source-text.ts';
import { Unreadable } from '../unreadable.ts';
import type { DraftCell, DraftRow } from './draft-row.ts';
import { locate } from './locate.ts';
import { warningsOf } from './warnings/warnings-of.ts';

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
  let offset = 0;
  for (const draft of drafts) {
    const row = placeRow(draft, offset);
    rows.push(row);
    for (const cell of row.cells) offset += cell.text.value.length + 1;
  }
  const text = canonicalText(rows);
  if (text.trim() === '')
    throw new Unreadable(
      '文件里没有文字',
      '确认文件没有选错，表格已经填写并保存；表格贴成图片的，换成文字',
    );
  const describe = (at: number): string => {
    const { row, cell } = locate(rows, at);
    return originOf(row, cell);
  };
  const source = new Source(text, describe);
  const warnings = warningsOf(source, rows);
  return warnings.length === 0 ? { source, rows } : { source, rows, warnings };
}

function placeRow(draft: DraftRow, start: number): Row {
  const row: Row = { cells: [], table: draft.table };
  if (draft.page !== undefined) row.page = draft.page;
  if (draft.hidden) row.hidden = true;
  if (draft.running) row.running = true;
  let offset = start;
  // An empty row is a line as well.
  const cells = draft.cells.length === 0 ? [{ text: '' }] : draft.cells;
  for (const cell of cells) {
    const value = cleanText(cell.text);
    row.cells.push(placeCell(cell, SourceText.of(value, offset)));
    offset += value.length + 1;
  }
  return row;
}

/** In one go at the end, since the lines of a large sheet would take as much room as its text. */
function canonicalText(rows: readonly Row[]): string {
  const parts: string[] = [];
  for (const row of rows) {
    for (const { text } of row.cells) {
      parts.push(text.value.includes('\n') ? text.value.replaceAll('\n', '\v') : text.value, '\t');
    }
    parts[parts.length - 1] = '\n';
  }
  parts.pop();
  return parts.join('');
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
