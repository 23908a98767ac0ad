import type { Grid } from '../../grid/grid.ts';
import { countCells } from './count-cells.ts';
import type { DraftRow } from './draft-row.ts';
import type { Flow, FlowLine, FlowTable } from './flow.ts';
import { layOut } from './lay-out.ts';
import { pad } from './pad.ts';

/**
 * The grid of a document that flows: paragraphs as loose lines, tables as rows. A table inside a cell
 * follows the table that it stands in, so that the rows of neither are torn apart.
 *
 * @throws {Unreadable} when there is no text
 */
export function gridOfFlow(flow: Flow): Grid {
  const writer: Writer = { rows: [], origins: [], paragraphs: 0, tables: 0 };
  for (const block of flow) {
    if (block.type === 'line') writeLine(writer, block);
    else writeTable(writer, block);
  }
  return layOut(writer.rows, (row, cell) => writer.origins[row]?.(cell) ?? '');
}

interface Writer {
  rows: DraftRow[];
  /** By row, where a person looks for a cell of it. */
  origins: ((cell: number) => string)[];
  /** Paragraphs with text so far, as word processors count them. */
  paragraphs: number;
  tables: number;
}

/** `第12段`, also for each line of a paragraph that is broken by hand. */
function writeLine(writer: Writer, { text, hidden = false, running = false }: FlowLine): void {
  if (text.trim() !== '' && !running) writer.paragraphs++;
  const origin = running ? '页眉或页脚' : `第${writer.paragraphs}段`;
  for (const line of text.split('\n')) {
    writer.rows.push({ cells: [{ text: line }], table: null, hidden, running });
    writer.origins.push(() => origin);
  }
}

/** `表2 第5行第3列`, by the cells that are seen. */
function writeTable(writer: Writer, table: FlowTable): void {
  const index = writer.tables++;
  pad(table.rows.map((row) => row.cells));
  let counts: number[][] | undefined;
  table.rows.forEach(({ cells, hidden }, row) => {
    writer.rows.push({ cells, table: index, hidden });
    writer.origins.push((cell) => {
      counts ??= countCells(table.rows.map((each) => each.cells));
      return `表${index + 1} 第${row + 1}行第${counts[row]?.[cell] ?? 1}列`;
    });
  });
  for (const nested of table.rows.flatMap((row) => row.nested)) writeTable(writer, nested);
}
