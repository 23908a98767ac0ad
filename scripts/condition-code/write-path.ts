import type { Ast } from '../../src/rule/expression/expression-ast.ts';
import { constant } from './constant.ts';
import type { Draft } from './draft.ts';
import { writePart } from './write-part.ts';

/** What a function says of the text that a path such as `indicator.name` leads to. */
export function writePath(path: string, call: string, draft: Draft): string {
  const [first = '', ...others] = path.split('.');
  const place = { start: 0, end: 0 };
  const ast = others.reduce<Ast>((owner, name) => ({ op: '.', args: [owner, name], ...place }), {
    op: 'id',
    args: first,
    ...place,
  });
  return `${constant(draft, call)}(${writePart(ast, draft).code})`;
}
