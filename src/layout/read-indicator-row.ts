import type { ColumnField } from '../glossary/headings.ts';
import { SourceText } from '../text/source-text.ts';
import type { IndicatorRecord } from './record.ts';

/**
 * One indicator whose parts stand in cells of their own.
 *
 *   产出指标 数量指标 指标1：培训人数 ≥ 200 人
 *   ^ level1 ^ level2         ^ name ^ annual, out of three cells
 *
 * A category left blank is that of the indicator above: the cell is merged.
 *
 * @param above the indicator before it in the same project
 * @returns `null` for a row that holds no indicator, such as an unused line of the form
 */
export function readIndicatorRow(
  cells: ReadonlyMap<ColumnField, SourceText>,
  above: IndicatorRecord | undefined,
): IndicatorRecord | null {
  const name = withoutNumber(cells.get('indicatorName') ?? null);
  const period = cells.get('period') ?? null;
  const annual = joinValue(cells);
  if ((name === null || name.value === '') && period === null && annual === null) return null;
  const level1 = cells.get('level1') ?? null;
  const level2 = cells.get('level2') ?? null;
  return {
    ordinal: null,
    level1,
    level2,
    name,
    period,
    annual,
    inherited: inherit(level1, level2, above),
  };
}

function inherit(
  level1: SourceText | null,
  level2: SourceText | null,
  above: IndicatorRecord | undefined,
): IndicatorRecord['inherited'] {
  const inherited: IndicatorRecord['inherited'] = {};
  const level1Above = above?.level1 ?? above?.inherited.level1;
  const level2Above = above?.level2 ?? above?.inherited.level2;
  if (level1 === null && level1Above !== undefined) inherited.level1 = level1Above;
  if (level1 === null && level2 === null && level2Above !== undefined)
    inherited.level2 = level2Above;
  return inherited;
}

/** Sign, number and unit may stand in three columns; 定性 and 定量 are no signs. */
function joinValue(cells: ReadonlyMap<ColumnField, SourceText>): SourceText | null {
  const value = cells.get('annual');
  if (value === undefined) return null;
  const sign = cells.get('comparator');
  const unit = cells.get('unit');
  const isSign = sign !== undefined && !/^定[性量]/.test(sign.value);
  const parts = [isSign ? sign : undefined, value, unit].filter((part) => part !== undefined);
  return SourceText.join(parts.sort((a, b) => a.start - b.start));
}

/** Forms number the lines of each category: `指标1：`. */
function withoutNumber(name: SourceText | null): SourceText | null {
  if (name === null) return null;
  const length = /^指标\s*\d+\s*[：:]\s*/.exec(name.value)?.[0].length ?? 0;
  return name.slice(length).trim();
}
