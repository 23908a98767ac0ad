import type { WordsMeasure } from '../measure-types.ts';
import type { Passage, Span } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';
import { isGrade } from './is-grade.ts';
import { isState } from './is-state.ts';

/**
 * What stands between numbers and deadlines, without the marks at its ends; `null` where nothing is left.
 *
 *   不少于5场、并且100%合法合规
 *             ^^^ joins, and says nothing
 *                     ^^^^^^^^ state
 *
 * @param isSubject whether a number follows, of which the words say what it counts: 及时率 in 及时率100%
 */
export function readWords(passage: Passage, span: Span, isSubject: boolean): WordsMeasure | null {
  let { from, to } = span;
  while (from < to && isMark(passage.text[from] as string, ')')) from++;
  while (to > from && isMark(passage.text[to - 1] as string, '(')) to--;
  const words = passage.text.slice(from, to);
  if (words === '' || joining.test(words)) return null;
  return { kind: isSubject ? 'text' : kindOf(words), ...wordingOf(passage, from, to) };
}

/** @param bracket of a pair that a number inside has broken open: 企业(不少于5家) */
function isMark(character: string, bracket: string): boolean {
  return character === bracket || '、:,.;。!?~-—–·| \t\n\r\u00a0'.includes(character);
}

const joining = /^(?:且|并|并且|和|及|与|或|以及|同时|或者)$/;

function kindOf(words: string): WordsMeasure['kind'] {
  if (isState(words)) return 'state';
  return isGrade(words) ? 'grade' : 'text';
}
