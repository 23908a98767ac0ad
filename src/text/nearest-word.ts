import { closestMatch } from 'leven';

/**
 * The word that was probably meant: at most a third of its letters are different.
 *
 * @example
 *   nearestWord('severty', ['severity', 'select']) // 'severity'
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  return closestMatch(word, [...words], { maxDistance: Math.max(1, Math.ceil(word.length / 3)) });
}
