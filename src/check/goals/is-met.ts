import { baseAmount } from '../../grammar/compare/base-amount.ts';
import type { NumberMeasure } from '../../grammar/measure-types.ts';

/** Whether a target value says no less than a goal: ≥95% meets 90%以上; 15000人 does not meet 1.8万人以上. */
export function isMet(goal: NumberMeasure, target: NumberMeasure): boolean {
  const promised = amountOf(goal);
  const set = amountOf(target);
  if (goal.approximate || target.approximate) return Math.abs(promised - set) <= 0.1 * promised;
  if (goal.comparator?.startsWith('>')) return set >= promised;
  if (goal.comparator?.startsWith('<')) return set <= promised;
  return set === promised;
}

function amountOf({ number, unit }: NumberMeasure): number {
  return baseAmount(number, unit).number;
}
