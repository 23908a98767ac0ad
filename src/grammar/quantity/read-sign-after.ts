import { type ComparatorWord, comparatorsAfter } from '../../glossary/measure/comparators.ts';
import { matchAt } from '../passage/match-at.ts';
import type { Sign } from './read-sign-before.ts';
import { signPattern } from './sign-pattern.ts';

/**
 * The comparators that stand after a number and its unit.
 *
 *   50人(含)以上      90分以上(不含90分)      5%左右
 *       ^^^^^            ^^^^^^^^^^^^^^        ^^
 */
export function readSignAfter(text: string, at: number): Sign | null {
  const match = matchAt(after, text, at);
  if (match === null) return null;
  const from = at + (match[0].length - match[0].trimStart().length);
  return {
    words: [comparatorsAfter.get(match[1] as string) as ComparatorWord],
    from,
    to: at + match[0].length,
    isStrict: match[0].includes('不含'),
  };
}

const inclusion = String.raw`(?:\((?:含|不含)[^()]{0,8}\) {0,2})?`;
const after = new RegExp(
  String.raw` {0,2}${inclusion}(${signPattern(comparatorsAfter.keys())})${inclusion}`,
  'y',
);
