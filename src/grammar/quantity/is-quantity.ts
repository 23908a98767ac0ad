import { numberPrefixes } from '../../glossary/measure/number-words.ts';
import { type UnitClass, units } from '../../glossary/measure/units.ts';
import type { Numeral } from './read-numeral.ts';

/** What stands around a number. */
export interface Surroundings {
  text: string;
  /** Where the number begins, with its comparator. */
  from: number;
  /** Where it ends, with its unit and comparator. */
  to: number;
  isCompared: boolean;
  /** 每月, 按季 stands before. */
  isPer: boolean;
}

/** Whether a number says how many, and is no part of a name, a date or a phrase: IPv6, 第3届, 2023年, 一个平台. */
export function isQuantity(numeral: Numeral, unit: string | null, around: Surroundings): boolean {
  const previous = around.text[around.from - 1] ?? ' ';
  const next = around.text[around.to] ?? ' ';
  if (latin.test(next) || previous === '第' || isDate(numeral.number, unit, around)) return false;
  if (latin.test(previous) && !around.isCompared && !isCounted(numeral.number, unit)) return false;
  if (numeral.isChinese) return isChineseQuantity(numeral, unit, around);
  // 60岁以上老年人 are who, not how old.
  if (unit === '岁' || unit === '周岁') return !hanzi.test(next);
  if (around.text[around.from] === '-' && !/[\s,;。:、(]/.test(previous)) return false;
  return unit !== null || numeral.exponent > 0 || around.isCompared || isAlone(around, previous);
}

const latin = /[A-Za-z_]/;
const hanzi = /[\u4e00-\u9fa5]/;

/** Months and years that are counted are 个月, and never two thousand years. */
function isDate(number: number, unit: string | null, { isCompared, isPer }: Surroundings): boolean {
  if (ofYears.has(unit)) return number >= 1900 && number < 2100;
  return unit === '月' && number <= 12 && !isCompared && !isPer;
}

const ofYears: ReadonlySet<string | null> = new Set(['年', '学年', '届', '级']);

/** Whether a number without a unit ends its clause: 达标率 95, but not 2.参训, 5-, 12345热线. */
function isAlone({ text, to }: Surroundings, previous: string): boolean {
  return !/[-_/:.·号]/.test(previous) && end.test(text.slice(to, to + 2));
}

const end = /^(?:$|[\s,;。:()<!?"”'|]|[.、)](?:$|[^\u4e00-\u9fa5]))/;
const counted: ReadonlySet<UnitClass | undefined> = new Set([
  'people',
  'bodies',
  'events',
  'items',
]);

function isCounted(number: number, unit: string | null): boolean {
  return Number.isInteger(number) && counted.has(units.get(unit ?? ''));
}

/** Chinese numerals stand in countless words: only with a unit, and 一 only where nothing is named after it. */
function isChineseQuantity(
  numeral: Numeral,
  unit: string | null,
  { text, from, to, isCompared, isPer }: Surroundings,
): boolean {
  const previous = text[from - 1] ?? ' ';
  const next = text[to] ?? ' ';
  if (numberPrefixes.includes(previous) && !isCompared) return false;
  // 数十人, but not 人数十人; 上半年.
  if (previous === '数' && !/[人次户件场个总]/.test(text[from - 2] ?? '')) return false;
  if (numeral.number === 0.5 && /[上下]/.test(previous)) return false;
  if (unit === null) return !hanzi.test(next) && (isCompared || !hanzi.test(previous));
  return isCompared || isPer || numeral.number !== 1 || !isCounted(1, unit) || !hanzi.test(next);
}
