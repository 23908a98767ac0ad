import type { Grid } from '../grid/grid.ts';
import type { Layout } from '../layout/layout.ts';
import { layouts as knownLayouts } from '../layout/layouts.ts';
import type { FormRecord } from '../layout/record.ts';
import { takeRunningLines } from '../layout/take-running-lines.ts';
import { SourceText } from '../text/source-text.ts';
import type { Root } from '../tree/nodes.ts';
import { assignLayouts, type Part } from './assign-layouts.ts';
import { buildTree } from './build-tree.ts';

/**
 * Grid to tree: the surest layout reads each part. Never throws. What no layout knows becomes one
 * `unread` node, all its text in it.
 */
export function parseGrid(grid: Grid, layouts: readonly Layout[] = knownLayouts): Root {
  const isRunning = grid.rows.some(({ running }) => running);
  const body = isRunning ? { ...grid, rows: grid.rows.filter(({ running }) => !running) } : grid;
  const parts = assignLayouts(body, layouts);
  const records = parts.flatMap(({ layout, rows }) => layout?.collect({ ...grid, rows }) ?? []);
  if (isRunning && records[0] !== undefined) takeRunningLines(records[0], grid.rows);
  const unread = parts.flatMap((part) => (part.layout === null ? textOf(grid, part) : []));
  return buildTree(grid.source, records.filter(isForm), [
    ...unread,
    ...records.filter((record) => !isForm(record)).flatMap(wordsOf),
  ]);
}

/** Words before the first table, or a title that no table follows, are no form. */
function isForm({ rows, headings }: FormRecord): boolean {
  return rows.length > 0 || headings > 0;
}

function wordsOf({ title, organisation, moneyUnit, unread }: FormRecord): SourceText[] {
  return [title, organisation?.name ?? null, moneyUnit, ...unread].filter((text) => text !== null);
}

/** All of a part, as it stands in the canonical text. */
function textOf({ source }: Grid, { rows }: Part): SourceText[] {
  const start = rows[0]?.cells[0]?.text.start ?? 0;
  const end = rows.at(-1)?.cells.at(-1)?.text.end ?? 0;
  const text = SourceText.of(source.text.slice(start, end), start).trim();
  return text.value === '' ? [] : [text];
}
