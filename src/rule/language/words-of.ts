import { Mistake } from '../mistake.ts';
import type { Library } from '../rule.ts';
import { suggest } from './suggest.ts';

/**
 * @throws {Mistake} where there is no word list of this name
 */
export function wordsOf(name: string, { lexicons }: Library): readonly string[] {
  const lexicon = lexicons.get(name);
  if (lexicon) return lexicon.words;
  throw new Mistake(`没有“${name}”这个词表`, suggest(name, lexicons.keys()), {
    start: 0,
    end: name.length,
  });
}
