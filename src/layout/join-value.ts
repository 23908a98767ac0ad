import type { ColumnField } from '../glossary/headings.ts';
import { comparatorsBefore } from '../glossary/measure/comparators.ts';
import { readSignBefore } from '../grammar/quantity/read-sign-before.ts';
import { foldWidth } from '../text/fold-width.ts';
import { SourceText } from '../text/source-text.ts';

/**
 * A target value whose sign, number and unit may stand in three columns.
 *
 *   ≥ │ 200 │ 人        200人 of at least
 *   = │ 有所改善 │ /    有所改善: neither sign nor unit means anything beside words
 *   ≥ │ ≥95% │ %        ≥95%: written twice, meant once
 */
export function joinValue(cells: ReadonlyMap<ColumnField, SourceText>): SourceText | null {
  const value = cells.get('annual');
  if (value === undefined) return null;
  const sign = cells.get('comparator');
  const unit = cells.get('unit');
  const parts = [
    ...(sign !== undefined && takesSign(value, sign) ? [sign] : []),
    value,
    ...(unit !== undefined && takesUnit(value, unit) ? [unit] : []),
  ];
  return SourceText.join(parts.sort((a, b) => a.start - b.start));
}

/** 定性, 正向 are no signs. */
function takesSign(value: SourceText, sign: SourceText): boolean {
  if (noSign.test(sign.value)) return false;
  const text = foldWidth(value.value);
  const comparator = comparatorsBefore.get(foldWidth(sign.value))?.comparator;
  const own = readSignBefore(text, 0)?.words ?? [];
  if (own.some((word) => !word.isWeak || word.comparator === comparator)) return false;
  return comparator !== '=' || /\d/.test(text) || numeral.test(text);
}

const noSign = /^(?:定[性量]|[正反逆负]向|[-—–/无]+$)/;

function takesUnit({ value }: SourceText, unit: SourceText): boolean {
  if (noUnit.test(unit.value)) return false;
  if (/\d$/.test(value) || numeral.test(value)) return true;
  const isSaid = value.includes(unit.value) || (/[%％]/.test(value) && percent.test(unit.value));
  return /\d/.test(value) && !isSaid;
}

const noUnit = /^[-—–/无]+$/;
const percent = /^(?:[%％]|百分[比数率点])/;
const numeral = /^[〇零一二三四五六七八九十百千万亿两]+$/;
