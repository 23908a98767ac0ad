import { placeWithin } from './place/place-within.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';
import { findDoubled } from './words/find-doubled.ts';
import { findFramed } from './words/find-framed.ts';

/** Has no Chinese words twice running: 满意满意度, 办理办理. */
export const beSaidOnce = defineVerb<{ except: string; fact?: string }>({
  name: 'be-said-once',
  description: '词语不应接连写两遍',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['except'],
    properties: {
      except: {
        type: 'string',
        refersTo: 'lexicon',
        description: '词表：叠用的词，以及可以跟在同一个词后面的词，如“管理”后的“管理人员”',
      },
      fact: { type: 'string', refersTo: 'fact', description: '看哪一项文字，默认 value' },
    },
  },
  supplies: {
    fails: {
      match: { type: 'string', description: '写了两遍的文字' },
      word: { type: 'string', description: '其中的一遍' },
    },
  },
  isCheap: true,
  looksAt: ({ fact = 'value' }) => fact,
  compile({ except, fact = 'value' }, scope) {
    const read = scope.fact(fact);
    const exceptions = scope.words(except);
    return (spot) => {
      const text = String(read(spot));
      const doubled = findDoubled(text, exceptions);
      const framed = doubled === null ? findFramed(text) : null;
      const found = doubled ?? framed;
      if (found === null) return passed;
      const match = text.slice(found.from, found.to);
      const values = { match, word: framed?.word ?? match.slice(0, match.length / 2) };
      const place = placeWithin(spot, fact, text, found);
      return failed(place === null ? { values } : { values, place });
    };
  },
});
