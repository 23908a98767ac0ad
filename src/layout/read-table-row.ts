import type { ColumnField } from '../glossary/headings.ts';
import type { Row } from '../grid/grid.ts';
import { dropMarkup, joinLines } from '../grid/repairs.ts';
import type { SourceText } from '../text/source-text.ts';
import type { FundingSource } from '../tree/nodes.ts';
import type { FormCollector } from './collect-forms.ts';
import type { Columns } from './columns.ts';
import { readIndicatorRow } from './read-indicator-row.ts';
import type { RowRecord } from './record.ts';

/**
 * Reads one row of a table by its columns. Where indicators have columns of their own, a row without
 * a name of its own is a further indicator of the project above.
 */
export function readTableRow(
  collector: FormCollector,
  row: Row,
  columns: Columns | undefined,
): void {
  const fields = columns?.fields ?? [];
  const cells = cellsByField(row, fields);
  const hasOwnColumns = fields.includes('indicatorName');
  const last = hasOwnColumns ? collector.lastRow() : undefined;
  if (last?.indicatorRows !== undefined && isFurtherIndicator(cells, last)) {
    const indicator = readIndicatorRow(cells, last.indicatorRows.at(-1));
    if (indicator !== null) last.indicatorRows.push(indicator);
    collector.stretchLastRow(spanOfRow(row).end);
  } else if (cells.size > 0) {
    collector.addRow(recordOf(row, cells, hasOwnColumns));
  }
  const unplaced = cells.size === 0 ? row.cells : row.cells.slice(fields.length);
  for (const cell of unplaced) {
    if (cell.text.value.trim() !== '') collector.addUnread(cell.text.trim());
  }
}

/** From the first to the last character of a row. */
export function spanOfRow(row: Row): { start: number; end: number } {
  const filled = row.cells.map((cell) => cell.text.trim()).filter((text) => text.value !== '');
  return { start: filled[0]?.start ?? 0, end: filled.at(-1)?.end ?? 0 };
}

function cellsByField(row: Row, fields: Columns['fields']): Map<ColumnField, SourceText> {
  const cells = new Map<ColumnField, SourceText>();
  fields.forEach((field, i) => {
    const text = row.cells[i]?.text;
    if (field === null || text === undefined) return;
    const clean = dropMarkup(joinLines(text).trim());
    if (clean.value !== '') cells.set(field, clean);
  });
  return cells;
}

/** The name is blank, since its cell is merged, or an export prints it again on every row. */
function isFurtherIndicator(cells: ReadonlyMap<ColumnField, SourceText>, last: RowRecord): boolean {
  const name = cells.get('name');
  if (name === undefined) return !fundingSources.some((source) => cells.has(source));
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
  const indicator = hasOwnColumns ? readIndicatorRow(cells, undefined) : null;
  return {
    kind: 'project',
    ...spanOfRow(row),
    name: cells.get('name') ?? cells.get('spender') ?? null,
    department: cells.get('department') ?? null,
    budgetUnit: cells.get('budgetUnit') ?? null,
    amounts: amountsOf(cells),
    goal: cells.get('goal') ?? null,
    indicators: cells.get('indicators') ?? null,
    ...(indicator === null ? {} : { indicatorRows: [indicator] }),
    repeatedAt: [],
    inferred: [],
  };
}

function amountsOf(cells: ReadonlyMap<ColumnField, SourceText>): RowRecord['amounts'] {
  const amounts: RowRecord['amounts'] = {};
  for (const source of fundingSources) {
    const cell = cells.get(source);
    if (cell !== undefined) amounts[source] = cell;
  }
  return amounts;
}

const fundingSources: readonly FundingSource[] = [
  'total',
  'fiscalAppropriation',
  'specialFiscalAccountAppropriation',
  'otherFunds',
];
