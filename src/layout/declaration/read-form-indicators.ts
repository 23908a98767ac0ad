import { isGroupLabel } from '../../glossary/form-labels.ts';
import type { Row } from '../../grid/grid.ts';
import type { Categories } from '../categories.ts';
import { cellsByField } from '../columns/cells-by-field.ts';
import { readIndicatorRow } from '../read-indicator-row.ts';
import type { IndicatorRecord } from '../record.ts';
import type { IndicatorColumns, IndicatorSet } from './indicator-columns.ts';
import { readLabels } from './read-labels.ts';

/** What a row below the headings of the indicators holds. */
export interface IndicatorRow {
  indicators: IndicatorRecord[];
  /** What holds for the next row. */
  categories: Categories;
}

/**
 * Reads a row below the headings of the indicators.
 *
 * @param above the categories that hold for the row above
 * @returns `null` where the row is no such row: a label or other text stands to the left of the columns
 */
export function readFormIndicators(
  row: Row,
  { sets, left }: IndicatorColumns,
  above: Categories,
): IndicatorRow | null {
  const before = row.cells.slice(0, left);
  if (before.some(({ text }) => text.value.trim() !== '' && !isGroupLabel(text.value))) return null;
  if (hasLabel(row, sets)) return null;
  const [first, second] = readSets(row, sets, above);
  if (first === undefined) return null;
  const { indicator, categories } = first;
  const other = second?.indicator ?? null;
  if (indicator !== null && other !== null && indicator.name?.value === other.name?.value) {
    const { onlyScope: _, ...both } = { ...indicator, annual: other.annual };
    return { indicators: [both], categories };
  }
  return { indicators: [indicator, other].filter((each) => each !== null), categories };
}

/**
 * 总分 may stand in the very column of the first level; but 完成时间 below 三级指标 is the name of an
 * indicator when a value stands beside it.
 */
function hasLabel(row: Row, sets: readonly IndicatorSet[]): boolean {
  const named = sets.flatMap(({ byField }) => {
    const values = [...(byField.get('annual') ?? []), ...(byField.get('period') ?? [])];
    const hasValue = values.some((column) => row.cells[column]?.text.value.trim());
    return hasValue ? [...values, ...(byField.get('indicatorName') ?? [])] : [];
  });
  return readLabels(row).labelled.some(
    ({ field, column }) => field !== 'group' && !named.includes(column),
  );
}

/** The second set goes on with the categories of the first, which stand to its left. */
function readSets(row: Row, sets: readonly IndicatorSet[], above: Categories) {
  let categories = above;
  return sets.map((set) => {
    const read = readIndicatorRow(cellsByField(row, set.byField), categories);
    categories = { ...read.categories };
    return { ...read, indicator: read.indicator === null ? null : inScope(read.indicator, set) };
  });
}

function inScope(indicator: IndicatorRecord, { scope, byField }: IndicatorSet): IndicatorRecord {
  if (byField.has('period')) return indicator;
  if (scope === 'annual') return { ...indicator, onlyScope: 'annual' };
  return { ...indicator, period: indicator.annual, annual: null, onlyScope: 'period' };
}
