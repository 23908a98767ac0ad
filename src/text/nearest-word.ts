import { closestMatch } from 'leven';

/**
 * The word that was probably meant: at most a third of its letters are different,
 * or two of a short one: swapped letters are two.
 *
 * @example
 *   nearestWord('severty', ['severity', 'select']) // 'severity'
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const maxDistance = Math.max(Math.min(2, word.length - 1), Math.ceil(word.length / 3));
  return closestMatch(word, [...words], { maxDistance });
}
