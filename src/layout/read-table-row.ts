import { grandTotalWords } from '../glossary/form-words.ts';
import type { ColumnField } from '../glossary/headings.ts';
import type { Row } from '../grid/grid.ts';
import type { SourceText } from '../text/source-text.ts';
import { fundingSources } from '../tree/funding-sources.ts';
import type { FormCollector } from './collect-forms.ts';
import { cellsByField } from './columns/cells-by-field.ts';
import type { Columns } from './columns/columns.ts';
import { readIndicatorRow } from './read-indicator-row.ts';
import type { RowRecord } from './record.ts';
import { spanOfRow } from './span-of-row.ts';

/**
 * Reads one row of a table by its columns. Where indicators have columns of their own, a row without
 * a name of its own is a further indicator of the project above.
 */
export function readTableRow(
  collector: FormCollector,
  row: Row,
  columns: Columns | undefined,
): void {
  const cells = columns === undefined ? noCells : cellsByField(row, columns.byField);
  const hasOwnColumns = columns?.byField.has('indicatorName') ?? false;
  const last = hasOwnColumns ? collector.lastRow() : undefined;
  if (last !== undefined && last.name !== null && isFurtherIndicator(cells, last)) {
    addFurtherIndicator(last, cells);
    collector.stretchLastRow(spanOfRow(row).end);
  } else if (cells.size > 0) {
    const record = recordOf(row, cells, hasOwnColumns);
    if (columns !== undefined && hasUnknownAmounts(row, columns)) record.hasUnknownAmounts = true;
    collector.addRow(record);
  }
  const unplaced = cells.size === 0 ? row.cells : row.cells.slice(columns?.width);
  for (const cell of unplaced) {
    if (cell.text.value.trim() !== '') collector.addUnread(cell.text.trim());
  }
}

const noCells: ReadonlyMap<ColumnField, SourceText> = new Map();

function addFurtherIndicator(last: RowRecord, cells: ReadonlyMap<ColumnField, SourceText>): void {
  const { indicator, categories } = readIndicatorRow(cells, last.categories ?? {});
  last.categories = categories;
  if (indicator !== null) last.indicatorRows = [...(last.indicatorRows ?? []), indicator];
}

/** The name is blank, since its cell is merged, or an export prints it again on every row. */
function isFurtherIndicator(cells: ReadonlyMap<ColumnField, SourceText>, last: RowRecord): boolean {
  const name = cells.get('name');
  if (name === undefined) {
    const isTotal = grandTotalWords.test(last.name?.value ?? '');
    return !isTotal && !fundingSources.some((source) => cells.has(source));
  }
  return (
    cells.has('indicatorName') &&
    name.value === last.name?.value &&
    cells.get('goal')?.value === last.goal?.value &&
    fundingSources.every((source) => cells.get(source)?.value === last.amounts[source]?.value)
  );
}

function recordOf(
  row: Row,
  cells: ReadonlyMap<ColumnField, SourceText>,
  hasOwnColumns: boolean,
): RowRecord {
  const { indicator, categories } = readIndicatorRow(cells, {});
  return {
    kind: 'project',
    ...spanOfRow(row),
    name: cells.get('name') ?? cells.get('spender') ?? null,
    department: cells.get('department') ?? null,
    budgetUnit: cells.get('budgetUnit') ?? null,
    amounts: amountsOf(cells),
    goal: cells.get('goal') ?? null,
    indicators: cells.get('indicators') ?? null,
    ...(hasOwnColumns && { categories }),
    ...(hasOwnColumns && indicator !== null && { indicatorRows: [indicator] }),
    repeatedAt: [],
    inferred: [],
  };
}

/** Below a heading that nobody knows; it is said at the heading. */
function hasUnknownAmounts({ cells }: Row, { byField, width }: Columns): boolean {
  const known = new Set([...byField.values()].flat());
  return cells
    .slice(0, width)
    .some(
      ({ text }, column) => !known.has(column) && /^[\d,，]+(?:\.\d+)?$/.test(text.value.trim()),
    );
}

function amountsOf(cells: ReadonlyMap<ColumnField, SourceText>): RowRecord['amounts'] {
  const amounts: RowRecord['amounts'] = {};
  for (const source of fundingSources) {
    const cell = cells.get(source);
    if (cell !== undefined) amounts[source] = cell;
  }
  return amounts;
}
