import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import type { Flow, FlowTable } from '../draft/flow.ts';
import { attribute } from './attribute.ts';
import { childrenOf } from './children-of.ts';
import { isHidden } from './is-hidden.ts';
import { spread } from './spread.ts';

/**
 * A table with a cell for every column, those among them that `rowspan` and `colspan` cover.
 *
 * @param collect gives what stands in a cell
 * @param isInHidden whether something around the table is not shown
 */
export function flowTable(
  table: Html.Element,
  collect: (cell: Html.Element) => Flow,
  isInHidden: boolean,
): FlowTable {
  const hiddenColumns = hiddenColumnsOf(table);
  const rows = rowsOf(table).map(({ element, hidden }) => {
    const contents = childrenOf(element, 'td', 'th').map((cell) => ({ cell, flow: collect(cell) }));
    return { contents, hidden: hidden || isInHidden || isHidden(table) };
  });
  const cells = spread(rows.map(({ contents }) => contents.map(spannedCell)));
  for (const row of cells) {
    for (const column of hiddenColumns) if (row[column]) row[column].hidden = true;
  }
  return {
    type: 'table',
    rows: rows.map(({ contents, hidden }, index) => ({
      cells: cells[index] ?? [],
      hidden,
      nested: contents.flatMap(({ flow }) => flow.filter((block) => block.type === 'table')),
    })),
  };
}

/** The rows of the table itself, not those of tables inside it. */
function rowsOf(table: Html.Element): { element: Html.Element; hidden: boolean }[] {
  return childrenOf(table, 'thead', 'tbody', 'tfoot').flatMap((section) =>
    childrenOf(section, 'tr').map((element) => ({
      element,
      hidden: isHidden(element) || isHidden(section),
    })),
  );
}

function hiddenColumnsOf(table: Html.Element): number[] {
  const columns = childrenOf(table, 'colgroup').flatMap((group) => childrenOf(group, 'col'));
  return columns
    .flatMap((column) =>
      Array.from({ length: Math.min(span(column, 'span'), 256) }, () => isHidden(column)),
    )
    .flatMap((hidden, index) => (hidden ? [index] : []));
}

function spannedCell({ cell, flow }: { cell: Html.Element; flow: Flow }) {
  return {
    text: flow.flatMap((block) => (block.type === 'line' ? [block.text] : [])).join('\n'),
    columnSpan: span(cell, 'colspan'),
    rowSpan: span(cell, 'rowspan'),
    hidden: isHidden(cell),
  };
}

/** 0 rows are all that are left. */
function span(element: Html.Element, name: string): number {
  const value = Number.parseInt(attribute(element, name), 10);
  if (value === 0 && name === 'rowspan') return Infinity;
  return value >= 1 ? value : 1;
}
