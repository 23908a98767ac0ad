import { alternatives } from '../../glossary/alternatives.ts';
import { referenceWords } from '../../glossary/measure/reference-words.ts';
import type { ComparisonMeasure } from '../measure-types.ts';
import { matchAt } from '../passage/match-at.ts';
import type { Passage } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';
import { readSignBefore } from '../quantity/read-sign-before.ts';

/**
 * A comparison with something that is named and not counted.
 *
 *   不超过预算      ≤预算价格      控制在概算范围内      不低于上年水平
 *   └┬─┘└ reference
 *    sign
 */
export function readComparison(passage: Passage, at: number): ComparisonMeasure | null {
  const sign = readSignBefore(passage.text, at);
  const word = sign?.words.find(({ comparator }) => /[<>]/.test(comparator ?? ''));
  if (sign === null || word === undefined) return null;
  const match = matchAt(word.isWeak ? ceiling : reference, passage.text, sign.to);
  if (match === null || word.comparator === null) return null;
  return {
    kind: 'comparison',
    comparator: word.comparator,
    sign: passage.value.slice(sign.from, sign.to),
    ...wordingOf(passage, at, sign.to + match[0].length),
  };
}

const words = ` ?[\\u4e00-\\u9fa5]{0,8}?(?:${alternatives(referenceWords)})[\\u4e00-\\u9fa5]{0,8}`;
const reference = new RegExp(`${words}(?![\\u4e00-\\u9fa5\\d])`, 'y');
/** 达到标准 is a state; only 控制在预算内 compares. */
const ceiling = new RegExp(`${words}(?<=内|以下)(?![\\u4e00-\\u9fa5\\d])`, 'y');
