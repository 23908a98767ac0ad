import type { DraftCell } from '../draft/draft-row.ts';
import type { FlowRow, FlowTable } from '../draft/flow.ts';
import type { Block, WordRow, WordTable } from './word-document.ts';

/** A table as it is seen, merged cells spread over the columns and rows that they take. */
export function flowTable(table: WordTable): FlowTable {
  const anchors: Anchors = new Map();
  const rows = table.rows.filter((row) => !row.deleted).map((row) => flowRow(row, anchors));
  return { type: 'table', rows };
}

/** By column, the cell that a `continue` below belongs to. */
type Anchors = Map<number, DraftCell>;

/**
 *   │ 项目名称 │      甲      │   restart · 1 column, nothing · 2 columns
 *   │          │  乙  │  丙   │   continue · 1 column, …
 */
function flowRow(row: WordRow, anchors: Anchors): FlowRow {
  // What is left free before the first cell is no cell that anybody counts.
  const cells: DraftCell[] = Array.from({ length: row.before }, () => ({
    text: '',
    covered: true,
  }));
  let left: DraftCell | undefined;
  for (const { columnSpan, rowMerge, columnMerge, blocks } of row.cells) {
    const column = cells.length;
    const above = rowMerge === 'continue' ? anchors.get(column) : undefined;
    if (columnMerge === 'continue' && left !== undefined) {
      left.columnSpan = (left.columnSpan ?? 1) + columnSpan;
    } else if (above !== undefined) {
      above.rowSpan = (above.rowSpan ?? 1) + 1;
    } else {
      left = { text: textOf(blocks), columnSpan };
      cells.push(left);
    }
    while (cells.length < column + columnSpan) cells.push({ text: '', covered: true });
    const anchor = rowMerge === undefined ? undefined : (above ?? left);
    for (let i = column; i < cells.length; i++) remember(anchors, i, anchor);
  }
  const nested = row.cells.flatMap(({ blocks }) =>
    blocks.filter((block) => block.type === 'table'),
  );
  return { cells, hidden: row.hidden, nested: nested.map(flowTable) };
}

/** The paragraphs of a cell as lines. */
function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join('\n');
}

function remember(anchors: Anchors, column: number, anchor: DraftCell | undefined): void {
  if (anchor === undefined) anchors.delete(column);
  else anchors.set(column, anchor);
}
