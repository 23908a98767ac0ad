import type { Ast } from '../../src/rule/expression/expression-ast.ts';
import type { Scope } from '../../src/rule/language/scope.ts';
import { writeDraft } from './write-draft.ts';
import { writePart } from './write-part.ts';

/**
 * A checked condition as JavaScript: the text of a `ConditionMaker`.
 *
 *   value.plain() == ''
 *   ({ context: c, fact, named, call, equal, size }) => {
 *     const k0 = call("plain",""), k1 = fact("target","value");
 *     return (s, g) => (k0(k1(s, c)) === "");
 *   }
 */
export function writeCondition(ast: Ast, scope: Scope): string {
  return writeDraft(scope, (draft) => writePart(ast, draft).code);
}
