import type { Ast } from '../../src/rule/expression/expression-ast.ts';
import type { Scope } from '../../src/rule/language/scope.ts';
import type { Draft } from './draft.ts';
import { writeBody } from './write-body.ts';
import { writePart } from './write-part.ts';

/**
 * A checked condition as JavaScript: the text of a `ConditionMaker`.
 *
 *   value.plain() == ''
 *   ({ context: c, fact, named, call, equal, size }) => {
 *     const k0 = fact("target","value"), k1 = call("plain","");
 *     return (s, g) => k1(k0(s, c)) === "";
 *   }
 */
export function writeCondition(ast: Ast, scope: Scope): string {
  const draft: Draft = {
    scope,
    variables: new Map(),
    constants: new Map(),
    scratch: { count: 0 },
  };
  const { code } = writePart(ast, draft);
  const constants = [...draft.constants].map(([made, name]) => `${name} = ${made}`);
  const before = constants.length === 0 ? '' : `const ${constants.join(', ')}; `;
  const body = writeBody(code, draft.scratch.count);
  return `({ context: c, fact, named, call, equal, size }) => { ${before}return (s, g) => ${body}; }`;
}
