import { type ColumnField, readHeading } from '../../glossary/headings.ts';
import type { Row } from '../../grid/grid.ts';

/** One set of columns that describe an indicator. A form for a period and a year has two side by side. */
export interface IndicatorColumns {
  scope: 'period' | 'annual';
  fields: Map<number, ColumnField>;
}

/**
 * The columns of indicators in a declaration form, or `null` when the row does not head them.
 *
 *   绩效指标 一级指标 二级指标 三级指标 指标值 二级指标 三级指标 指标值
 *            └ the whole period ─────────────┘ └ the year ──────────┘
 */
export function readIndicatorColumns(row: Row): IndicatorColumns[] | null {
  if (row.cells.length < 3) return null;
  const sets: IndicatorColumns[] = [];
  let fields = new Map<number, ColumnField>();
  row.cells.forEach((cell, column) => {
    const field = readIndicatorHeading(cell.text.value);
    if (field === undefined) return;
    if ([...fields.values()].includes(field)) {
      sets.push({ scope: 'annual', fields });
      fields = new Map();
    }
    fields.set(column, field);
  });
  sets.push({ scope: 'annual', fields });
  const complete = sets.filter(isComplete);
  const [first] = complete;
  if (first !== undefined && complete.length > 1) first.scope = 'period';
  return complete.length === 0 ? null : complete;
}

/** In this row 单位 is a unit of measure. */
function readIndicatorHeading(text: string): ColumnField | undefined {
  const words = text.replace(/\s/g, '');
  const field = words === '单位' ? 'unit' : readHeading(words);
  return field !== undefined && indicatorFields.has(field) ? field : undefined;
}

function isComplete({ fields }: IndicatorColumns): boolean {
  const known = new Set(fields.values());
  return known.has('indicatorName') && (known.has('annual') || known.has('period'));
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
