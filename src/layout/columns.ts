import { type ColumnField, readHeading } from '../glossary/headings.ts';
import type { Row } from '../grid/grid.ts';

/**
 * The fields of a heading row, by column, or `null` when the row is none.
 *
 *   项目名称（资金使用单位）	总计	财政拨款	…	绩效目标	绩效指标
 *   ^ name                  ^ total ^ …          ^ goal   ^ indicators
 */
export function readColumns(row: Row): (ColumnField | null)[] | null {
  if (row.cells.length < 3) return null;
  const fields = row.cells.map((cell) => readHeading(cell.text.value) ?? null);
  const isHeading =
    fields.includes('name') && (fields.includes('goal') || fields.includes('indicators'));
  return isHeading ? fields : null;
}
