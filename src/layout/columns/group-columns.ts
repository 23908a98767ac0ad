import type { ColumnField } from '../../glossary/headings.ts';
import type { Row } from '../../grid/grid.ts';
import type { HeadingFields } from './heading-fields.ts';

/**
 * The columns of each field. The first heading of a field counts; one that stands there again further
 * on is as good as unknown, but for a second one about the indicator, which explains it.
 *
 * @param rows the rows of the heading
 */
export function groupColumns(
  rows: readonly Row[],
  fields: HeadingFields['fields'],
): { byField: Map<ColumnField, number[]>; known: Set<number> } {
  const byField = new Map<ColumnField, number[]>();
  const known = new Set<number>();
  fields.forEach((field, column) => {
    if (field === null) return;
    const columns = byField.get(field);
    if (columns === undefined) byField.set(field, [column]);
    else if (columns.at(-1) === column - 1 && isBelowLeft(rows, column)) columns.push(column);
    else if (!isHarmless(field)) return;
    known.add(column);
  });
  for (const column of dropDisordered(byField)) known.delete(column);
  return { byField, known };
}

/** A sign behind its number or a unit before it cannot be read as one value: `≥` `200` `人`. */
function dropDisordered(byField: Map<ColumnField, number[]>): number[] {
  const value = byField.get('annual')?.[0];
  if (value === undefined) return [];
  const sign = byField.get('comparator') ?? [];
  const unit = byField.get('unit') ?? [];
  const disordered = [...sign.filter((at) => at > value), ...unit.filter((at) => at < value)];
  if (sign.some((at) => at > value)) byField.delete('comparator');
  if (unit.some((at) => at < value)) byField.delete('unit');
  return disordered;
}

/** The column has no heading of its own: that to its left is merged over it. */
function isBelowLeft(rows: readonly Row[], column: number): boolean {
  return rows.every(({ cells }) => (cells[column]?.text.value ?? '').trim() === '');
}

function isHarmless(field: ColumnField): boolean {
  return field === 'aside' || field === 'ordinal' || field === 'indicatorName';
}
