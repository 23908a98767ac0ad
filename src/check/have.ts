import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

/** Has something below it. */
export const have = defineVerb<string>({
  name: 'have',
  description: '应含有选择器所选的内容',
  schema: {
    type: 'string',
    minLength: 1,
    refersTo: 'selector',
    isBelow: true,
    description: '选择器',
  },
  isCheap: true,
  compile(selector, scope) {
    const find = scope.find(selector);
    return (spot) => (find(spot).length > 0 ? passed : failed());
  },
});
