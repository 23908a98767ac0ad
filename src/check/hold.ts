import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

/** Whatever no verb says, in CEL. */
export const hold = defineVerb<string>({
  name: 'hold',
  description: '应满足用 CEL 写的条件',
  schema: { type: 'string', minLength: 1, refersTo: 'condition', description: 'CEL 表达式' },
  compile(expression, scope) {
    const holds = scope.condition(expression);
    return (spot) => (holds(spot) ? passed : failed());
  },
});
