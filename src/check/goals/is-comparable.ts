import { areCompatibleUnits } from '../../grammar/compare/are-compatible-units.ts';
import type { NumberMeasure } from '../../grammar/measure-types.ts';

/** Whether two figures can be compared at all; a target may leave its unit to the indicator's name. */
export function isComparable(goal: NumberMeasure, target: NumberMeasure): boolean {
  if (target.per.length > 0) return false;
  // What must not happen at all has no unit.
  if (goal.unit === null) return target.unit !== '%';
  if (target.unit === null) return goal.unit !== '%';
  return areCompatibleUnits(goal.unit ?? '', target.unit);
}
