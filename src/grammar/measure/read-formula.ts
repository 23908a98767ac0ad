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
  const outside = outsideBrackets(passage, clause);
  if (outside === null || !isFormula(outside)) return null;
  const target = readTarget(passage, clause);
  const formula = readWords(passage, { from: clause.from, to: target?.from ?? clause.to }, true);
  const measures: Measure[] = formula === null ? [] : [{ ...formula, kind: 'formula' }];
  return target === null ? measures : [...measures, target];
}

/** The clause with a G for each pair of brackets; `null` where no sign of a formula is in sight. */
function outsideBrackets({ text, closers }: Passage, { from, to }: Span): string | null {
  const clause = text.slice(from, to);
  if (!/[÷×*/=✕占乘除]/.test(clause)) return null;
  let outside = '';
  let start = from;
  for (let at = text.indexOf('(', from); at >= 0 && at < to; at = text.indexOf('(', start)) {
    const close = closers.get(at) ?? (at > from ? to : at);
    outside += `${text.slice(start, at)}${close > at ? 'G' : ''}`;
    start = close + 1;
  }
  return outside + text.slice(start, Math.max(start, to));
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
