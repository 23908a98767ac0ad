import type { Grid } from '../grid/grid.ts';
import type { Layout } from '../layout/layout.ts';
import { layouts as knownLayouts } from '../layout/layouts.ts';
import { SourceText } from '../text/source-text.ts';
import type { Root } from '../tree/nodes.ts';
import { buildTree } from './build-tree.ts';

/**
 * Grid to tree: the surest layout reads it. Never throws. A document that no layout knows gives a
 * tree without forms, with all its text in one `unread` node.
 */
export function parseGrid(grid: Grid, layouts: readonly Layout[] = knownLayouts): Root {
  const [surest] = layouts
    .map((layout) => ({ layout, certainty: layout.recognise(grid) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  if (surest === undefined) return buildTree(grid.source, [], unreadText(grid));
  return buildTree(grid.source, surest.layout.collect(grid), []);
}

function unreadText(grid: Grid): SourceText[] {
  const text = SourceText.of(grid.source.text, 0).trim();
  return text.value === '' ? [] : [text];
}
