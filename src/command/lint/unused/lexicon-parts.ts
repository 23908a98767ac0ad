import type { ConfigText } from '../../../config/config.ts';
import { nearestWord } from '../../../text/nearest-word.ts';
import type { Part } from './part.ts';

/**
 * The words that one file of a configuration adds to word lists or takes out.
 *
 * @param wordsOf what a list has without configuration
 */
export function lexiconParts(
  file: string,
  { lexicons }: ConfigText,
  wordsOf: (lexicon: string) => readonly string[],
): Part[] {
  return Object.entries(lexicons ?? {}).flatMap(([name, { add = [], remove = [] }]) => {
    const words = wordsOf(name);
    const part = (key: string, index: number) => ({
      file,
      path: ['lexicons', name, key, index],
      isKey: false,
    });
    return [
      ...add.map((word, index) => ({
        ...part('add', index),
        isUsed: !words.includes(word),
        message: `词表“${name}”里本来就有“${word}”`,
        how: '删去这个词',
      })),
      ...remove.map((word, index) => ({
        ...part('remove', index),
        isUsed: words.includes(word),
        message: `词表“${name}”里没有“${word}”`,
        how: howToRemove(word, words),
      })),
    ];
  });
}

function howToRemove(word: string, words: readonly string[]): string {
  const nearest = nearestWord(word, words);
  return nearest === undefined ? '删去这个词' : `是不是“${nearest}”？`;
}
