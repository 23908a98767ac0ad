import type { Evaluate, Frame } from './compile-ast.ts';
import { equal } from './equal.ts';
import { type Ast, partsOf } from './expression-ast.ts';

/** An operator of a checked expression; its operands are of types that go together. */
export function compileOperator(ast: Ast, compile: (part: Ast) => Evaluate): Evaluate {
  const [first, second, third] = partsOf(ast).map(compile);
  if (!first) throw new Error(`unchecked operator: ${ast.op}`);
  if (ast.op === '!_') return (frame) => !first(frame);
  if (ast.op === '-_') return (frame) => -(first(frame) as number);
  if (!second) throw new Error(`unchecked operator: ${ast.op}`);
  if (ast.op === '&&') return (frame) => first(frame) && second(frame);
  if (ast.op === '||') return (frame) => first(frame) || second(frame);
  if (ast.op === '?:' && third) return (frame) => (first(frame) ? second(frame) : third(frame));
  const apply = operators[ast.op];
  if (!apply) throw new Error(`unchecked operator: ${ast.op}`);
  return (frame: Frame) => apply(first(frame) as never, second(frame) as never);
}

/** Whole numbers are bigints and all others numbers: JavaScript compares the two as CEL does. */
const operators: Readonly<Record<string, (a: never, b: never) => unknown>> = {
  '==': equal,
  '!=': (a, b) => !equal(a, b),
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '+': add,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '%': (a: number, b: number) => a % b,
  in: (a: unknown, list: unknown[]) => list.some((item) => equal(a, item)),
};

function add(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  return (a as number) + (b as number);
}
