/** A parsed expression, as far as its checks look at it. */
export interface Ast {
  op: string;
  args: unknown;
  start: number;
  end: number;
}

/** The parts of an expression that are expressions themselves. */
export function partsOf(ast: Ast): Ast[] {
  return ast.op === 'value' || ast.op === 'id' ? [] : [ast.args].flat(2).filter(isAst);
}

function isAst(value: unknown): value is Ast {
  return typeof value === 'object' && value !== null && 'op' in value;
}
