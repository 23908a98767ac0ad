import { placeWithin } from './place/place-within.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';
import { wordFinder } from './words/word-finder.ts';

/**
 * Holds no word of a list. A list may say what a wrong word should be, as `坐谈会→座谈会`. Latin
 * words count only between Chinese characters.
 */
export const beFreeOf = defineVerb<{ lexicon: string; fact?: string }>({
  name: 'be-free-of',
  description: '不应含有词表中的词；词表可写成“错→对”',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['lexicon'],
    properties: {
      lexicon: { type: 'string', refersTo: 'lexicon', description: '词表的名称' },
      fact: { type: 'string', refersTo: 'fact', description: '看哪一项文字，默认 value' },
    },
  },
  supplies: {
    fails: {
      match: { type: 'string', description: '词表中的词' },
      right: { type: 'string', description: '词表里写的正确的词；没有写时为空' },
    },
  },
  isCheap: true,
  looksAt: ({ fact = 'value' }) => fact,
  compile({ lexicon, fact = 'value' }, scope) {
    const read = scope.fact(fact);
    const corrections = new Map(scope.words(lexicon).map(splitCorrection));
    const { find } = wordFinder([...corrections.keys()]);
    return (spot) => {
      const text = String(read(spot));
      const found = find(text);
      if (found.length === 0) return passed;
      return failed(
        ...found.map((part) => {
          const values = { match: part.word, right: corrections.get(part.word) ?? '' };
          const place = placeWithin(spot, fact, text, part);
          return place === null ? { values } : { values, place };
        }),
      );
    };
  },
});

/** `坐谈会→座谈会`, or a word alone. */
function splitCorrection(entry: string): [word: string, right: string] {
  const [word = '', right = ''] = entry.split('→');
  return [word, right];
}
