import type { NumberMeasure, RangeMeasure } from '../measure-types.ts';
import type { Passage } from '../passage/passage.ts';
import { compareBy } from './compare-by.ts';
import { isQuantity } from './is-quantity.ts';
import { type Bounds, readBounds } from './read-bounds.ts';
import { type End, readEnd } from './read-end.ts';
import { readSignBefore, type Sign } from './read-sign-before.ts';

/**
 * The number or range that begins at `at`, with its comparators; `null` where none begins.
 *
 *   不少于3个课题以上      80%～90%      控制在±5%以内      ≥20窝
 *   └┬─┘ ││└┬┘└┬┘                        └┬─┘    └┬┘          └ unit that no list has
 *    │   ││ │  sign after                sign     sign
 *    │   ││ noun
 *    │   │unit
 *    sign before
 *
 * @param isPer whether 每月 or the like stands just before
 */
export function readQuantity(
  passage: Passage,
  at: number,
  isPer: boolean,
): NumberMeasure | RangeMeasure | null {
  const { text } = passage;
  const before = readSignBefore(text, at);
  const bounds = readBounds(text, before === null ? at : skipSpace(text, before.to));
  if (bounds === null) return null;
  const end = readEnd(text, bounds.last, before !== null);
  const around = { text, from: at, to: end.to, isPer, isCompared: (before ?? end.sign) !== null };
  return isQuantity(bounds.last.numeral, end.unit, around)
    ? measureOf(passage, at, before, bounds, end)
    : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function measureOf(
  passage: Passage,
  from: number,
  before: Sign | null,
  { lower, upper, last }: Bounds,
  { unit, noun, sign, to }: End,
): NumberMeasure | RangeMeasure {
  const {
    comparator,
    sign: written,
    approximate,
  } = compareBy(passage, before, sign, last.numeral.vague);
  // Spelled out: spreading would cost more here than all the rest of reading.
  const number: NumberMeasure = {
    kind: 'number',
    number: lower,
    comparator,
    sign: written,
    approximate,
    unit,
    per: last.per,
    noun,
    text: passage.value.slice(from, to),
    from,
    to,
  };
  return upper === null ? number : rangeOf(number, upper);
}

/** Of ±5%以内 the sign says no side: both are bounded. */
function rangeOf({ number: lower, ...shared }: NumberMeasure, upper: number): RangeMeasure {
  const comparator = lower === -upper ? null : shared.comparator;
  return { ...shared, kind: 'range', comparator, lower, upper };
}
