import { matchAt } from '../passage/match-at.ts';
import { type Amount, readAmount } from './read-amount.ts';

/** One number, or the two ends of a range. */
export interface Bounds {
  lower: number;
  /** `null` where there is one number only. */
  upper: number | null;
  /** The amount written last, with the unit that both have. */
  last: Amount;
}

/**
 * The number or range that begins at `at`.
 *
 *   3-5万元      10场至20场      100±5%      ±2毫米      50人
 */
export function readBounds(text: string, at: number): Bounds | null {
  const sign = matchAt(plusMinus, text, at)?.[0];
  if (sign !== undefined) {
    const last = readAmount(text, at + sign.length);
    return last && { lower: -last.numeral.number, upper: last.numeral.number, last };
  }
  const first = readAmount(text, at);
  if (first === null) return null;
  const joint = matchAt(joints, text, first.to)?.[0];
  const last = joint === undefined ? null : readAmount(text, first.to + joint.length);
  const single = { lower: first.numeral.number, upper: null, last: first };
  if (joint === undefined || last === null) return single;
  if (joint.includes('±')) return aroundOf(first, last);
  return rangeOf(first, last) ?? single;
}

const plusMinus = /±|正负/y;
const joints = / ?(?:±|上下浮动|[-—–~〜―]{1,2}|至|到) ?/y;

function aroundOf(first: Amount, last: Amount): Bounds {
  const middle = first.numeral.number;
  const isShare = last.unit === '%' && first.unit !== '%';
  const margin = isShare ? (middle * last.numeral.number) / 100 : last.numeral.number;
  const unit = first.unit ?? (isShare ? null : last.unit);
  return {
    lower: tidy(middle - margin),
    upper: tidy(middle + margin),
    last: { ...last, unit, per: first.per },
  };
}

/** `null` where the two have different units and so are two things: 3场-50人. */
function rangeOf(first: Amount, last: Amount): Bounds | null {
  if (first.unit !== null && last.unit !== null && first.unit !== last.unit) return null;
  // 3-5万 is 3万 to 5万, but 500-1万 is 500 to 1万.
  const { numeral } = last;
  const isShared = first.unit === null && first.numeral.exponent === 0 && numeral.exponent > 0;
  const start =
    isShared && first.numeral.number < numeral.coefficient
      ? Number(`${first.numeral.number}e${numeral.exponent}`)
      : first.numeral.number;
  return {
    lower: Math.min(start, numeral.number),
    upper: Math.max(start, numeral.number),
    last: { ...last, unit: last.unit ?? first.unit },
  };
}

/** Without the noise of binary fractions. */
function tidy(number: number): number {
  return Number(number.toPrecision(12));
}
