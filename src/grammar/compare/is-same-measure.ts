import type { Measure, NumberMeasure, RangeMeasure } from '../measure-types.ts';
import { boundsOf } from './bounds-of.ts';

/** Whether two measures say the same, however they are written: ≥2万册 and 不少于20000册, 2小时内 and ≤120分钟. */
export function isSameMeasure(one: Measure, other: Measure): boolean {
  if (isNumeric(one) && isNumeric(other)) return isSameNumber(one, other);
  if (one.kind !== other.kind) return false;
  if (one.kind === 'deadline' && other.kind === 'deadline' && one.month !== null) {
    return one.year === other.year && one.month === other.month && one.day === other.day;
  }
  return one.text === other.text;
}

function isNumeric(measure: Measure): measure is NumberMeasure | RangeMeasure {
  return measure.kind === 'number' || measure.kind === 'range';
}

function isSameNumber(
  one: NumberMeasure | RangeMeasure,
  other: NumberMeasure | RangeMeasure,
): boolean {
  const [first, second] = [boundsOf(one), boundsOf(other)];
  return (
    first.lower === second.lower &&
    first.upper === second.upper &&
    first.isOpen === second.isOpen &&
    first.unit === second.unit &&
    one.approximate === other.approximate &&
    one.per.toSorted().join() === other.per.toSorted().join()
  );
}
