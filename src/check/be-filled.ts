import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

/** Not empty. Marks that only end or separate values are no content; `/` and `-` are, if poor. */
export const beFilled = defineVerb<{ fact?: string }>({
  name: 'be-filled',
  description: '应填有内容',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      fact: { type: 'string', refersTo: 'fact', description: '看哪一项文字，默认 value' },
    },
  },
  isCheap: true,
  looksAt: ({ fact = 'value' }) => fact,
  compile({ fact = 'value' }, scope) {
    const read = scope.fact(fact);
    return (spot) => (content.test(String(read(spot))) ? passed : failed());
  },
});

const content = /[^\s\u200b\ufeff。；;，,、.：:]/;
