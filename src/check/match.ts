import { placeWithin } from './place/place-within.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import type { Outcome } from './verb/outcome.ts';

/** Holds a match of a pattern. Under `not`, each message points at just the matching words. */
export const match = defineVerb<{ pattern: string; fact?: string }>({
  name: 'match',
  description: '文字应符合模式（RE2 正则表达式）',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['pattern'],
    properties: {
      pattern: { type: 'string', minLength: 1, refersTo: 'pattern', description: 'RE2 正则表达式' },
      fact: { type: 'string', refersTo: 'fact', description: '看哪一项文字，默认 value' },
    },
  },
  supplies: { holds: { match: { type: 'string', description: '符合模式的文字' } } },
  isCheap: true,
  compile({ pattern, fact = 'value' }, scope) {
    const read = scope.fact(fact);
    const { find } = scope.pattern(pattern);
    return (spot): Outcome => {
      const text = String(read(spot));
      const found = find(text);
      if (found === null) return failed();
      const values = { match: text.slice(found.from, found.to) };
      const place = placeWithin(spot, fact, text, found);
      return { holds: true, found: [place === null ? { values } : { values, place }] };
    };
  },
});
