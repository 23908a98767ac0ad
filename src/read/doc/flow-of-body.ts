import type { Flow, FlowRow } from '../draft/flow.ts';
import { divideFields } from './divide-fields.ts';

/**
 * Paragraphs and tables of a body of text in which a tab ends a cell and a line end a paragraph. Each row
 * of what Word writes ends in a line end behind the last tab. Of what LibreOffice writes the package does
 * not understand where rows end: there is one more tab, and a line end behind the last row only.
 *
 *   单位：万元 ⏎ 项目名称 ⇥ 总计 ⇥ ⏎ 甲 ⇥ 5.00 ⇥ ⏎ 注：…
 *   line          row                 row             line
 *
 * @throws {Unreadable} when it cannot be told where the rows of a table end
 */
export function flowOfBody(body: string): Flow {
  const flow: Flow = [];
  const parts = body.split('\t\n').map((part) => part.split('\t'));
  const rest = parts.pop() ?? [];
  const isDivided = parts[0] === undefined || !divideFields.hasRows(parts[0]);
  for (const fields of parts) {
    const rows = isDivided ? [fields] : divideFields.toRows(fields);
    // Paragraphs before a table run into its first cell; between two rows alike they belong to it.
    if (rows[0] && lastWidth(flow) !== rows[0].length) addLines(flow, cutLines(rows[0]));
    for (const row of rows) addRow(flow, row);
  }
  addLines(flow, rest.join('\t'));
  return flow;
}

/** Takes the paragraphs before the table out of its first cell. */
function cutLines(cells: string[]): string {
  const [first = ''] = cells;
  const end = first.lastIndexOf('\n');
  cells[0] = first.slice(end + 1);
  return first.slice(0, Math.max(0, end));
}

function addLines(flow: Flow, text: string): void {
  if (text === '') return;
  for (const line of text.split('\n')) flow.push({ type: 'line', text: line });
}

function addRow(flow: Flow, cells: readonly string[]): void {
  const row: FlowRow = { cells: cells.map((text) => ({ text })), hidden: false, nested: [] };
  const table = flow.at(-1);
  if (table?.type === 'table') table.rows.push(row);
  else flow.push({ type: 'table', rows: [row] });
}

function lastWidth(flow: Flow): number | undefined {
  const table = flow.at(-1);
  return table?.type === 'table' ? table.rows.at(-1)?.cells.length : undefined;
}
