import { parseExpression } from '../expression/parse-expression.ts';
import type { Scope } from '../language/scope.ts';
import type { Library } from '../rule.ts';
import { mutateExpression } from './mutate-expression.ts';
import type { TextChange } from './text-change.ts';

/** A condition with one small change, in every way. */
export function mutateCondition(text: string, scope: Scope, library: Library): TextChange[] {
  return mutateExpression(text, parseExpression(text, scope, library).ast);
}
