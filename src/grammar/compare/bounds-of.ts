import type { NumberMeasure, RangeMeasure } from '../measure-types.ts';
import { baseAmount } from './base-amount.ts';

/** What a measure allows, in the base unit of its unit; infinite where a side is open. */
export interface Bounds {
  lower: number;
  upper: number;
  /** Whether the bound itself is not allowed, as in >90%. */
  isOpen: boolean;
  unit: string | null;
}

/**
 * The bounds that a number or range sets. A number without a comparator, and one that is only 约, is both.
 *
 *   ≥95%        95 to ∞
 *   5天以内      -∞ to 432000 秒
 *   3-5人       3 to 5
 */
export function boundsOf(measure: NumberMeasure | RangeMeasure): Bounds {
  if (measure.kind === 'range') {
    const { number: lower, unit } = baseAmount(measure.lower, measure.unit);
    return { lower, upper: baseAmount(measure.upper, measure.unit).number, isOpen: false, unit };
  }
  const { number, unit } = baseAmount(measure.number, measure.unit);
  const side = measure.comparator ?? '=';
  return {
    lower: side.startsWith('<') ? Number.NEGATIVE_INFINITY : number,
    upper: side.startsWith('>') ? Number.POSITIVE_INFINITY : number,
    isOpen: side === '<' || side === '>',
    unit,
  };
}
