import { type ComparatorWord, comparatorsBefore } from '../../glossary/measure/comparators.ts';
import { matchAt } from '../passage/match-at.ts';
import { signPattern } from './sign-pattern.ts';

/** The comparators on one side of a number. */
export interface Sign {
  words: ComparatorWord[];
  from: number;
  to: number;
  /** 以上(不含): the bound itself does not count. */
  isStrict: boolean;
}

/**
 * The comparators that begin at `at`, up to where the number should stand.
 *
 *   不少于约50人      达到≥95%
 *   ^^^^^^           ^^^^
 */
export function readSignBefore(text: string, at: number): Sign | null {
  const words: ComparatorWord[] = [];
  let to = at;
  let end = at;
  for (let count = 0; count < 3; count++) {
    const match = matchAt(before, text, end);
    if (match === null) break;
    words.push(comparatorsBefore.get(match[1] as string) as ComparatorWord);
    to = end + (match[1] as string).length;
    end += match[0].length;
  }
  return words.length === 0 ? null : { words, from: at, to, isStrict: false };
}

const before = new RegExp(`(${signPattern(comparatorsBefore.keys())}) *`, 'y');
