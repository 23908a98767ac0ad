import { longTimes, preventions, shortTimes } from '../../glossary/name/good-directions.ts';
import type { Direction } from './direction.ts';

/** Whether a time should be long or short, by the last telling word: 服务响应时间 is short, 服务时间 long. */
export function directionOfTime(words: string): Direction {
  if (preventions.some((word) => words.startsWith(word))) return null;
  const short = lastPlace(words, shortTimes);
  const long = lastPlace(words, longTimes);
  if (short === long) return null;
  return short > long ? 'down' : 'up';
}

/** Where the last of the words ends; -1 where none stands. */
function lastPlace(text: string, words: readonly string[]): number {
  let place = -1;
  for (const word of words) {
    const at = text.lastIndexOf(word);
    if (at >= 0) place = Math.max(place, at + word.length);
  }
  return place;
}
