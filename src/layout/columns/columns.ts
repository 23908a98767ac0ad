import { type ColumnField, readHeading } from '../../glossary/headings.ts';
import type { Row } from '../../grid/grid.ts';
import type { SourceText } from '../../text/source-text.ts';
import { groupColumns } from './group-columns.ts';
import { headingFields } from './heading-fields.ts';
import { unknownHeadings } from './unknown-headings.ts';

/** Where the fields of a table stand, and how many rows the headings take. */
export interface Columns {
  /** Several columns where a heading is merged over them. */
  byField: ReadonlyMap<ColumnField, readonly number[]>;
  /** How many columns have a heading or stand below a merged one. */
  width: number;
  height: number;
  /** Headings that nobody knows, and such as stand there a second time. */
  unknown: SourceText[];
}

/**
 * The columns that a row heads together with the rows below it, or `null` when it heads none.
 * Indicators in columns of their own often have a second row of headings below 绩效指标.
 *
 *   项目名称（资金使用单位） 总计 … 绩效目标  绩效指标
 *   ^ name                  ^ total  ^ goal    一级指标  二级指标  三级指标  年度指标值
 */
export function readColumns(rows: readonly Row[], at: number): Columns | null {
  const row = rows[at];
  if (row === undefined || row.cells.length < 3 || !mayHead(row, rows[at + 1])) return null;
  const { fields, height } = headingFields(rows.slice(at, at + 3));
  if (!fields.includes('name') || !fields.some(isAboutGoals)) return null;
  const heading = rows.slice(at, at + height);
  const { byField, known } = groupColumns(heading, fields);
  return { byField, width: fields.length, height, unknown: unknownHeadings(heading, known) };
}

/** A quick look, since every row of a document is asked. */
function mayHead(row: Row, below: Row | undefined): boolean {
  const known = row.cells.map((cell) => readHeading(cell.text.value));
  if (known.includes('name')) return true;
  return known.some(isAboutGoals) && below !== undefined && below.table === row.table;
}

function isAboutGoals(field: ColumnField | null | undefined): boolean {
  return field === 'goal' || field === 'indicators' || field === 'indicatorName';
}
