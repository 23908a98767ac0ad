import type { WordsMeasure } from '../measure-types.ts';
import type { Passage } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';
import { isGrade } from './is-grade.ts';
import { isState } from './is-state.ts';

/**
 * What stands between numbers and deadlines, without the marks at its ends; `null` where nothing is left.
 *
 *   不少于5场、并且100%合法合规
 *             ^^^ joins, and says nothing
 *                     ^^^^^^^^ state
 */
export function readWords(passage: Passage, from: number, to: number): WordsMeasure | null {
  let start = from;
  let end = to;
  while (start < end && isMark(passage.text, start)) start++;
  while (end > start && isMark(passage.text, end - 1)) end--;
  const words = passage.text.slice(start, end);
  if (words === '' || joining.test(words)) return null;
  return { kind: kindOf(words), ...wordingOf(passage, start, end) };
}

function isMark(text: string, at: number): boolean {
  return marks.includes(text[at] as string) || /\s/.test(text[at] as string);
}

const marks = '、:,.;。!?~-—–·|';
const joining = /^(?:且|并|并且|和|及|与|或|以及|同时|或者)$/;

function kindOf(words: string): WordsMeasure['kind'] {
  if (isState(words)) return 'state';
  return isGrade(words) ? 'grade' : 'text';
}
