import { type Ast, partsOf } from './expression-ast.ts';

/** The names that an expression begins its paths with, variables of its macros among them. */
export function rootNames(ast: Ast): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (part: Ast): void => {
    if (part.op === 'id') names.add(String(part.args));
    partsOf(part).forEach(collect);
  };
  collect(ast);
  return names;
}
