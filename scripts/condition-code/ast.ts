import type { Ast } from '../../src/rule/expression/expression-ast.ts';

/** `indicator.name` as a part of a condition. */
export function pathAst(path: string): Ast {
  const [first = '', ...others] = path.split('.');
  return others.reduce<Ast>((owner, name) => ({ op: '.', args: [owner, name], ...nowhere }), {
    op: 'id',
    args: first,
    ...nowhere,
  });
}

export function valueAst(value: string): Ast {
  return { op: 'value', args: value, ...nowhere };
}

const nowhere = { start: 0, end: 0 };
