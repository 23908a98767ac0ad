import type { ColumnField } from '../../glossary/headings.ts';
import type { Row } from '../../grid/grid.ts';
import { dropMarkup, joinLines } from '../../grid/repairs.ts';
import type { SourceText } from '../../text/source-text.ts';
import { readIndicatorRow } from '../read-indicator-row.ts';
import type { IndicatorRecord } from '../record.ts';
import type { Declaration } from './declaration.ts';
import type { IndicatorColumns } from './indicator-columns.ts';

/**
 * Reads a row below the headings of the indicators.
 *
 * @returns whether it was one: the labels that follow the indicators end them
 */
export function readFormIndicators(
  form: Declaration,
  row: Row,
  sets: readonly IndicatorColumns[],
): boolean {
  const read = sets.map((set) => readSet(row, set, form.lastIndicator()));
  const [first, second] = read;
  if (!read.some((indicator) => indicator !== null)) return isUnusedLine(row, sets);
  const end = row.cells.findLast((cell) => cell.text.value.trim() !== '')?.text.trim().end ?? 0;
  if (first && second && first.name?.value === second.name?.value) {
    form.addIndicator({ ...first, annual: second.annual }, end);
    return true;
  }
  for (const indicator of read) if (indicator) form.addIndicator(indicator, end);
  return true;
}

function readSet(
  row: Row,
  { scope, fields }: IndicatorColumns,
  above: IndicatorRecord | undefined,
): IndicatorRecord | null {
  const cells = new Map<ColumnField, SourceText>();
  for (const [column, field] of fields) {
    const text = row.cells[column]?.text;
    const clean = text === undefined ? undefined : dropMarkup(joinLines(text).trim());
    if (clean !== undefined && clean.value !== '') cells.set(field, clean);
  }
  const indicator = readIndicatorRow(cells, above);
  if (indicator === null || scope === 'annual') return indicator;
  return { ...indicator, period: indicator.annual, annual: null };
}

/** A line of the form that holds categories only. */
function isUnusedLine(row: Row, sets: readonly IndicatorColumns[]): boolean {
  const columns = new Set(sets.flatMap(({ fields }) => [...fields.keys()]));
  const filled = row.cells.flatMap((cell, column) =>
    cell.text.value.trim() === '' ? [] : [column],
  );
  return filled.length > 0 && filled.every((column) => columns.has(column));
}
