import { grandTotalWords, organisationEndings } from '../glossary/form-words.ts';
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
  } else if (isUnused(cells)) {
    return;
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

/** A line of a template: nothing but its number. */
function isUnused(cells: ReadonlyMap<ColumnField, SourceText>): boolean {
  return cells.size === 1 && isNumber(cells.get('ordinal'));
}

function isNumber(ordinal: SourceText | undefined): boolean {
  return ordinal !== undefined && /^[\d.．、（()）一二三四五六七八九十-]+$/.test(ordinal.value);
}

/** 合计, or a unit above its projects, may stand at the left of its row, merged over several columns. */
function nameIn(row: Row, cells: ReadonlyMap<ColumnField, SourceText>): SourceText | null {
  const own = cells.get('name') ?? cells.get('spender');
  if (own !== undefined) return own;
  const unit = cells.get('budgetUnit') ?? cells.get('department');
  const first = row.cells.find(({ text }) => text.value.trim() !== '')?.text.trim();
  if (first !== undefined && /^[合总小]\s*计$/.test(first.value))
    return unit?.start === first.start ? unit : first;
  const ordinal = cells.get('ordinal');
  if (ordinal !== undefined && !isNumber(ordinal)) return ordinal;
  const isUnit = !contents.some((field) => cells.has(field));
  return isUnit && unit !== undefined && organisationEndings.test(unit.value) ? unit : null;
}

const contents: readonly ColumnField[] = ['goal', 'indicators', 'indicatorName', 'annual'];

function recordOf(
  row: Row,
  cells: ReadonlyMap<ColumnField, SourceText>,
  hasOwnColumns: boolean,
): RowRecord {
  const { indicator, categories } = readIndicatorRow(cells, {});
  const name = nameIn(row, cells);
  return {
    kind: 'project',
    ...spanOfRow(row),
    name,
    department: unlessName(cells.get('department'), name),
    budgetUnit: unlessName(cells.get('budgetUnit'), name),
    amounts: amountsOf(cells),
    goal: cells.get('goal') ?? null,
    indicators: cells.get('indicators') ?? null,
    ...(hasOwnColumns && { categories }),
    ...(hasOwnColumns && indicator !== null && { indicatorRows: [indicator] }),
    repeatedAt: [],
    inferred: [],
  };
}

function unlessName(cell: SourceText | undefined, name: SourceText | null): SourceText | null {
  return cell === undefined || cell === name ? null : cell;
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
