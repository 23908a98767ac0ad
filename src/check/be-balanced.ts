import { placeWithin } from './place/place-within.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';
import { findUnpaired } from './words/find-unpaired.ts';

/** Every quotation mark and bracket has its other half. */
export const beBalanced = defineVerb<{ fact?: string }>({
  name: 'be-balanced',
  description: '引号、括号、书名号应成对',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      fact: { type: 'string', refersTo: 'fact', description: '看哪一项文字，默认 value' },
    },
  },
  supplies: {
    fails: {
      mark: { type: 'string', description: '不成对的第一个符号' },
      match: { type: 'string', description: '它和前后几个字' },
    },
  },
  isCheap: true,
  looksAt: ({ fact = 'value' }) => fact,
  compile({ fact = 'value' }, scope) {
    const read = scope.fact(fact);
    return (spot) => {
      const text = String(read(spot));
      const at = findUnpaired(text);
      if (at === null) return passed;
      const values = { mark: text.charAt(at), match: text.slice(Math.max(0, at - 8), at + 9) };
      const place = placeWithin(spot, fact, text, { from: at, to: at + 1 });
      return failed(place === null ? { values } : { values, place });
    };
  },
});
