import { isPeriodLabel, readFormLabel } from '../../glossary/form-labels.ts';
import { type ColumnField, readHeading } from '../../glossary/headings.ts';
import type { Row } from '../../grid/grid.ts';
import type { SourceText } from '../../text/source-text.ts';
import { groupColumns } from '../columns/group-columns.ts';
import { headingFields } from '../columns/heading-fields.ts';
import { unknownHeadings } from '../columns/unknown-headings.ts';

/** The columns of the indicators in a declaration form. */
export interface IndicatorColumns {
  /** A form for a period and a year has two sets of columns side by side. */
  sets: IndicatorSet[];
  /** The first column of all. */
  left: number;
  width: number;
  /** How many rows the heading takes. */
  height: number;
  /** Headings that nobody knows. */
  unknown: SourceText[];
}

export interface IndicatorSet {
  scope: 'period' | 'annual';
  byField: ReadonlyMap<ColumnField, readonly number[]>;
}

/**
 * The columns that a row heads together with the rows below it, or `null` when it heads no indicators.
 *
 *   绩效指标 一级指标 二级指标 三级指标 指标值 二级指标 三级指标 指标值
 *            └ the whole period ─────────────┘ └ the year ──────────┘
 *
 * @param isForPeriod whether a line above says so of the whole table
 */
export function readIndicatorColumns(
  rows: readonly Row[],
  at: number,
  isForPeriod = false,
): IndicatorColumns | null {
  const row = rows[at] as Row;
  if (row.cells.length < 3 || !row.cells.some((cell) => isName(cell.text.value))) return null;
  const { fields, height } = headingFields(rows.slice(at, at + 3), readIndicatorHeading);
  const heading = rows.slice(at, at + height);
  const parts = splitSets(heading, fields);
  const complete = parts.filter(({ byField }) => isComplete(byField));
  const [first] = complete;
  if (first === undefined) return null;
  const isPeriod = complete.length > 1 || isForPeriod || isHeadedByPeriod(row, first.from);
  const sets = complete.map(({ byField }, i): IndicatorSet => {
    return { scope: i === 0 && isPeriod ? 'period' : 'annual', byField };
  });
  const known = new Set(parts.filter(isRead).flatMap((part) => [...part.known]));
  const left = row.cells.findIndex(
    ({ text }, column) => column === first.from || isColumnHeading(text.value),
  );
  const labels = Array.from({ length: left }, (_, column) => column);
  const unknown = unknownHeadings(heading, new Set([...known, ...labels]));
  return { sets, left, width: fields.length, height, unknown };
}

interface Part {
  from: number;
  byField: Map<ColumnField, number[]>;
  known: Set<number>;
}

/** To the left of the first level, what is no label heads a column of its own. */
function isColumnHeading(text: string): boolean {
  return text.trim() !== '' && readFormLabel(text.trim()) === undefined;
}

/** A field that comes again begins the next set. */
function splitSets(heading: readonly Row[], fields: readonly (ColumnField | null)[]): Part[] {
  const starts: number[] = [];
  let seen = new Set<ColumnField>();
  fields.forEach((field, column) => {
    if (field === null || field === 'aside') return;
    const isNew = hasOwnHeading(heading, column);
    if (starts.length > 0 && !(isNew && seen.has(field))) seen.add(field);
    else if (isNew) {
      starts.push(column);
      seen = new Set([field]);
    }
  });
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? fields.length;
    const own = fields.map((field, column) => (column >= from && column < to ? field : null));
    return { from, ...groupColumns(heading, own) };
  });
}

function hasOwnHeading(heading: readonly Row[], column: number): boolean {
  return heading.some(({ cells }) => (cells[column]?.text.value ?? '').trim() !== '');
}

function isName(text: string): boolean {
  return readHeading(text) === 'indicatorName';
}

/** In these rows 单位 is a unit of measure. */
function readIndicatorHeading(text: string): ColumnField | undefined {
  const field = text.replace(/\s/g, '') === '单位' ? 'unit' : readHeading(text);
  return field !== undefined && indicatorFields.has(field) ? field : undefined;
}

function isComplete(byField: ReadonlyMap<ColumnField, unknown>): boolean {
  return byField.has('indicatorName') && (byField.has('annual') || byField.has('period'));
}

/** A second name of the indicator by itself explains the first. */
function isRead({ byField }: Part): boolean {
  return isComplete(byField) || [...byField.keys()].every((field) => asides.has(field));
}

const asides: ReadonlySet<ColumnField> = new Set(['indicatorName', 'aside']);

/** 长期绩效指标 to the left of the headings. */
function isHeadedByPeriod({ cells }: Row, from: number): boolean {
  return cells.slice(0, from).some(({ text }) => isPeriodLabel(text.value));
}

const indicatorFields: ReadonlySet<ColumnField> = new Set([
  'level1',
  'level2',
  'indicatorName',
  'period',
  'annual',
  'comparator',
  'unit',
  'aside',
]);
