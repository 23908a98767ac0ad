import { findFalseProduct } from './goals/find-false-product.ts';
import { findFalseSum } from './goals/find-false-sum.ts';
import { placeWithin } from './place/place-within.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

/** Calculations that are written out come out, up to rounding. */
export const calculateRight = defineVerb<{ fact?: string }>({
  name: 'calculate-right',
  description: '写出的算式应成立（允许尾差）',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      fact: { type: 'string', refersTo: 'fact', description: '看哪一项文字，默认 value' },
    },
  },
  supplies: {
    fails: {
      match: { type: 'string', description: '算式' },
      right: { type: 'number', description: '算得的结果，单位与算式里的结果相同' },
    },
  },
  compile({ fact = 'value' }, scope) {
    const read = scope.fact(fact);
    return (spot) => {
      const text = String(read(spot));
      const found =
        (hasSigns.test(text) ? findFalseSum(text) : null) ??
        (hasPrice.test(text) ? findFalseProduct(text) : null);
      if (found === null) return passed;
      const values = { match: text.slice(found.from, found.to), right: found.right };
      const place = placeWithin(spot, fact, text, found);
      return failed(place === null ? { values } : { values, place });
    };
  },
});

const hasSigns = /\d\D{0,8}[+＋×*＊]/;
const hasPrice = /每\D{1,6}\d/;
