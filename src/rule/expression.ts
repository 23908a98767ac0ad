import type { Spot } from '../tree/spot.ts';
import { conditionKey } from './ahead/condition-key.ts';
import { termsOf } from './ahead/terms-of.ts';
import { compileAst } from './expression/compile-ast.ts';
import { parseExpression } from './expression/parse-expression.ts';
import type { Supplied } from './language/path.ts';
import type { Scope } from './language/scope.ts';
import type { Library } from './rule.ts';

/** A condition in CEL, checked and compiled once. */
export interface Expression {
  evaluate(spot: Spot, supplied: Supplied): boolean;
}

/**
 * @throws {Mistake} where the expression does not parse, is not of type bool, names what does not
 *   exist, cannot be bounded, or is always true or false
 */
export function compileExpression(text: string, scope: Scope, library: Library): Expression {
  const made = library.ahead.conditions.get(conditionKey(text, scope));
  if (made) return { evaluate: made(termsOf(scope, library)) };
  const { ast, views, functions } = parseExpression(text, scope, library);
  const work = compileAst(ast, { scope, views, functions, variables: new Set() });
  return {
    evaluate: (spot, supplied) =>
      work({ spot, view: views.of(spot), supplied, items: null }) as boolean,
  };
}
