import type { Measure } from '../measure-types.ts';
import type { Passage, Span } from '../passage/passage.ts';
import { readQuantity } from '../quantity/read-quantity.ts';
import { isFormula } from './is-formula.ts';
import { readWords } from './read-words.ts';

/**
 * A clause that is a formula, with the target that may end it; `null` where the clause is none.
 *
 *   合格数÷总数×100%≥95%      85%以上(满意人数/调查人数*100%)
 *   └─formula──────┘^^^^      none: the formula is in brackets and explains a number
 */
export function readFormula(passage: Passage, clause: Span): Measure[] | null {
  if (!passage.mayCalculate || !isFormula(outsideBrackets(passage, clause))) return null;
  const target = readTarget(passage, clause);
  const formula = readWords(passage, { from: clause.from, to: target?.from ?? clause.to }, true);
  const measures: Measure[] = formula === null ? [] : [{ ...formula, kind: 'formula' }];
  return target === null ? measures : [...measures, target];
}

/** The clause with a G for each pair of brackets, and for what follows a bracket that is not closed. */
function outsideBrackets({ text, closers }: Passage, { from, to }: Span): string {
  const clause = text.slice(from, to);
  let outside = '';
  let start = 0;
  for (let at = clause.indexOf('('); at >= 0; at = clause.indexOf('(', start)) {
    const close = (closers.get(from + at) ?? (at > 0 ? to : from + at)) - from;
    outside += `${clause.slice(start, at)}${close > at ? 'G' : ''}`;
    start = close + 1;
  }
  return outside + clause.slice(start);
}

/** The comparison at the end of the clause. */
function readTarget(passage: Passage, { from, to }: Span): Measure | null {
  const signs = passage.text.slice(from, to).matchAll(targetStart);
  for (const { index } of signs) {
    const target = readQuantity(passage, from + index, false);
    if (target !== null && target.to === to) return target;
  }
  return null;
}

/** A comparator, or a percentage that nothing multiplies. */
const targetStart = /[≥≧>≤≦<]=?|不[低高少大小]于|不超过|(?<=[\u4e00-\u9fa5)])\d+(?:\.\d+)?%$/g;
