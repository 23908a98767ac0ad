import type { ColumnField } from '../glossary/headings.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Categories, readCategories } from './categories.ts';
import { joinValue } from './join-value.ts';
import type { IndicatorRecord } from './record.ts';

/**
 * One indicator whose parts stand in cells of their own.
 *
 *   产出指标 数量指标 指标1：培训人数 ≥ 200 人
 *   ^ level1 ^ level2         ^ name ^ annual, out of three cells
 *
 * @param above the categories that hold for the row above
 * @returns the categories that hold for this row; `indicator` is `null` for a row that holds none, such
 *   as an unused line of the form
 */
export function readIndicatorRow(
  cells: ReadonlyMap<ColumnField, SourceText>,
  above: Categories,
): { indicator: IndicatorRecord | null; categories: Categories } {
  const categories = readCategories(cells, above);
  const name = nameIn(cells.get('indicatorName'));
  const period = cells.get('period') ?? null;
  const annual = joinValue(cells);
  if (name === null && isOpen(period) && isOpen(annual)) return { indicator: null, categories };
  const { level1, level2 } = categories;
  const isOwn1 = level1 !== undefined && level1 !== above.level1;
  const isOwn2 = level2 !== undefined && level2 !== above.level2;
  const indicator: IndicatorRecord = {
    ordinal: null,
    level1: isOwn1 ? level1 : null,
    level2: isOwn2 ? level2 : null,
    name,
    period,
    annual,
    inherited: {
      ...(level1 !== undefined && !isOwn1 && { level1 }),
      ...(level2 !== undefined && !isOwn2 && { level2 }),
    },
  };
  return { indicator, categories };
}

/** Blank, or the dots that a template leaves where there may be more. */
function isOpen(cell: SourceText | null | undefined): boolean {
  return cell == null || /^[.．…。·\s]*$/.test(cell.value);
}

/** Forms number the lines of each category: `指标1：`. */
function nameIn(cell: SourceText | undefined): SourceText | null {
  if (cell === undefined || isOpen(cell)) return null;
  const length = /^指标\s*\d+\s*(?:[：:、.．]\s*|$)/.exec(cell.value)?.[0].length ?? 0;
  const name = cell.slice(length).trim();
  return name.value === '' ? null : name;
}
