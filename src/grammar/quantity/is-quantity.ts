import { numberPrefixes } from '../../glossary/measure/number-words.ts';
import { type UnitClass, units } from '../../glossary/measure/units.ts';
import type { Amount } from './read-amount.ts';

/** What stands around an amount. */
export interface Surroundings {
  text: string;
  /** Where the amount begins, with its comparator. */
  from: number;
  /** Where it ends, with its comparator. */
  to: number;
  isCompared: boolean;
  /** 每月, 按季 stands just before. */
  isPer: boolean;
}

/** Whether a number says how many, and is no part of a name or of a phrase: IPv6, 第3届, 12345热线, 一个平台. */
export function isQuantity(amount: Amount, around: Surroundings): boolean {
  const previous = around.text[around.from - 1] ?? '';
  const next = around.text[around.to] ?? '';
  if (/[A-Za-z_]/.test(previous) && !around.isCompared && !isCounted(amount.unit)) return false;
  if (previous === '第' || /^[A-Za-z]/.test(next)) return false;
  if (amount.numeral.isChinese) return isChineseQuantity(amount, around, previous, next);
  if (amount.unit === '岁' || amount.unit === '周岁') return !hanzi.test(next);
  return (
    amount.unit !== null ||
    amount.numeral.exponent > 0 ||
    around.isCompared ||
    (!hanzi.test(next) && !/[-_/:.号]/.test(previous))
  );
}

const hanzi = /[\u4e00-\u9fa5]/;
const counted: ReadonlySet<UnitClass | undefined> = new Set(['people', 'bodies', 'events', 'items']);

function isCounted(unit: string | null): boolean {
  return counted.has(units.get(unit ?? ''));
}

/** Chinese numerals stand in countless words: only with a unit, and 一 only where nothing is named after it. */
function isChineseQuantity(
  { numeral, unit }: Amount,
  { isCompared, isPer }: Surroundings,
  previous: string,
  next: string,
): boolean {
  if (numberPrefixes.includes(previous) && previous !== '' && !isCompared) return false;
  if (unit === null) return !hanzi.test(next) && (isCompared || !hanzi.test(previous));
  return isCompared || isPer || numeral.number !== 1 || !isCounted(unit) || !hanzi.test(next);
}
