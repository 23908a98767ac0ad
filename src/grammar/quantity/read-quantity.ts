import { alternatives } from '../../glossary/alternatives.ts';
import { comparatorsAfter } from '../../glossary/measure/comparators.ts';
import type { NumberMeasure, RangeMeasure } from '../measure-types.ts';
import { matchAt } from '../passage/match-at.ts';
import type { Passage } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';
import { compareBy } from './compare-by.ts';
import { isQuantity } from './is-quantity.ts';
import type { Amount } from './read-amount.ts';
import { type Bounds, readBounds } from './read-bounds.ts';
import { readSignAfter } from './read-sign-after.ts';
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
  const end = readEnd(text, bounds.last, before !== null || !isWordBefore(text, at));
  const around = { text, from: at, to: end.to, isPer, isCompared: (before ?? end.sign) !== null };
  return isQuantity({ ...bounds.last, unit: end.unit }, around)
    ? measureOf(passage, at, before, bounds, end)
    : null;
}

/** What follows the number. */
interface End {
  unit: string | null;
  noun: string | null;
  sign: Sign | null;
  to: number;
}

function readEnd(text: string, amount: Amount, mayBeUnknown: boolean): End {
  const sign = readSignAfter(text, amount.to);
  const plain = { unit: amount.unit, noun: null, sign, to: sign?.to ?? amount.to };
  if (sign !== null) return plain;
  if (amount.unit === null) return mayBeUnknown ? (readUnknownUnit(text, amount) ?? plain) : plain;
  const noun = matchAt(nounBeforeSign, text, amount.to)?.[0];
  if (noun === undefined) return plain;
  const after = readSignAfter(text, amount.to + noun.length);
  return after === null ? plain : { ...plain, noun, sign: after, to: after.to };
}

const longSigns = [...comparatorsAfter.keys()].filter((word) => /以|左右/.test(word));
const nounBeforeSign = new RegExp(
  `[\\u4e00-\\u9fa5]{1,6}?(?=(?:${alternatives(longSigns)})(?![级海述列部]))`,
  'y',
);

function readUnknownUnit(text: string, amount: Amount): End | null {
  const unit = matchAt(unknownUnit, text, amount.to)?.[0];
  if (unit === undefined) return null;
  const sign = readSignAfter(text, amount.to + unit.length);
  const to = sign?.to ?? amount.to + unit.length;
  return { unit: unit.trim(), noun: null, sign, to };
}

/** Up to three characters and then nothing more, but no 号, 版, 年. */
const unknownUnit =
  /\s?(?:[^\P{L}号码型版后前年月日时楼室季届成余多左上以内之及或A-Za-z][\u4e00-\u9fa5]{0,2}?(?=$|[,;。:、\s()]|[或及]?以[上下内]|左右))/uy;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function isWordBefore(text: string, at: number): boolean {
  return /[^\s,;。:、()]/.test(text[at - 1] ?? ' ');
}

function measureOf(
  passage: Passage,
  from: number,
  before: Sign | null,
  { lower, upper, last }: Bounds,
  { unit, noun, sign, to }: End,
): NumberMeasure | RangeMeasure {
  const shared = {
    ...wordingOf(passage, from, to),
    ...compareBy(passage, before, sign, last.numeral.vague),
    unit,
    per: last.per,
    noun,
  };
  return upper === null
    ? { kind: 'number', number: lower, ...shared }
    : { kind: 'range', lower, upper, ...shared };
}
