import type { OptionsSchema } from '../../check/verb/verb.ts';
import { descendantTypes } from '../../tree/descendant-types.ts';
import { compileExpression } from '../expression.ts';
import { compilePattern } from '../language/compile-pattern.ts';
import { resolvePath } from '../language/resolve-path.ts';
import type { Scope } from '../language/scope.ts';
import { wordsOf } from '../language/words-of.ts';
import { Mistake } from '../mistake.ts';
import type { Library } from '../rule.ts';
import { compileSelector } from '../selector/compile-selector.ts';

/**
 * Checks what a text in a verb's options names.
 *
 * @throws {Mistake} where there is no such thing
 */
export function lookUpName(
  text: string,
  schema: OptionsSchema,
  scope: Scope,
  library: Library,
): void {
  if (schema.refersTo === 'fact') resolvePath(text, scope);
  else if (schema.refersTo === 'lexicon') wordsOf(text, library);
  else if (schema.refersTo === 'pattern') compilePattern(text, library.ahead);
  else if (schema.refersTo === 'condition') compileExpression(text, scope, library);
  else lookUpSelector(text, schema, scope);
}

function lookUpSelector(text: string, { selects, isBelow }: OptionsSchema, scope: Scope): void {
  const { types } = compileSelector(text, scope.context);
  const whole = { start: 0, end: text.length };
  const alien = selects && types.find((type) => type !== selects);
  if (alien)
    throw new Mistake(`这里应选“${selects}”，选的是“${alien}”`, `写如 funding > ${selects}`, whole);
  const isReachable = types.some((type) =>
    scope.types.some((from) => descendantTypes[from].has(type)),
  );
  if (isBelow && !isReachable) {
    const message = `选不到任何内容：“${scope.types.join('、')}”下面没有“${types.join('、')}”`;
    throw new Mistake(message, '改选择器，或改规则的 select', whole);
  }
}
