import { foldWidth } from '../text/fold-width.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

/** Is a word of a list, whole; width, letter case and spaces do not count. */
export const beOneOf = defineVerb<{ lexicon: string; fact?: string }>({
  name: 'be-one-of',
  description: '应是词表中的词',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['lexicon'],
    properties: {
      lexicon: { type: 'string', refersTo: 'lexicon', description: '词表的名称' },
      fact: { type: 'string', refersTo: 'fact', description: '看哪一项文字，默认 value' },
    },
  },
  isCheap: true,
  looksAt: ({ fact = 'value' }) => fact,
  compile({ lexicon, fact = 'value' }, scope) {
    const read = scope.fact(fact);
    const words = scope.words(lexicon);
    const known = new Set(words.map(bare));
    const longest = Math.max(0, ...words.map(({ length }) => length));
    return (spot) => {
      const text = String(read(spot));
      if (text.length > longest * 2) return failed();
      return known.has(odd.test(text) ? bare(text) : text) ? passed : failed();
    };
  },
});

/** Hardly any text has to be made bare first. */
const odd = /[\sA-Z\uff01-\uff5e\u3000]/;

function bare(text: string): string {
  return foldWidth(text).replace(/\s/g, '').toLowerCase();
}
