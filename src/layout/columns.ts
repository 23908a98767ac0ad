import { type ColumnField, readHeading } from '../glossary/headings.ts';
import type { Row } from '../grid/grid.ts';

/** The fields of a table's columns and how many rows the headings take. */
export interface Columns {
  fields: (ColumnField | null)[];
  height: 1 | 2;
}

/**
 * The fields of a heading row, by column, or `null` when the row is none. Indicators in columns of
 * their own often have a second row of headings below 绩效指标.
 *
 *   项目名称（资金使用单位） 总计 … 绩效目标  绩效指标
 *   ^ name                  ^ total  ^ goal    一级指标  二级指标  三级指标  年度指标值
 */
export function readColumns(row: Row, next: Row | undefined): Columns | null {
  if (row.cells.length < 3) return null;
  const fields = row.cells.map((cell) => readHeading(cell.text.value) ?? null);
  if (!fields.includes('name')) return null;
  const below =
    next === undefined ? [] : next.cells.map((cell) => readHeading(cell.text.value) ?? null);
  const isTwoRows =
    below.filter((field) => field !== null && indicatorFields.has(field)).length >= 2;
  const merged = isTwoRows ? mergeFields(fields, below) : fields;
  const isHeading =
    merged.includes('goal') || merged.includes('indicators') || merged.includes('indicatorName');
  return isHeading ? { fields: merged, height: isTwoRows ? 2 : 1 } : null;
}

const indicatorFields: ReadonlySet<ColumnField> = new Set([
  'level1',
  'level2',
  'indicatorName',
  'period',
  'annual',
]);

function mergeFields(above: Columns['fields'], below: Columns['fields']): Columns['fields'] {
  const length = Math.max(above.length, below.length);
  return Array.from({ length }, (_, i) => below[i] ?? above[i] ?? null);
}
