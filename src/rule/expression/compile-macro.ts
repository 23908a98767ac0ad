import type { Around, Evaluate, Frame } from './compile-ast.ts';
import type { Ast } from './expression-ast.ts';

/** `list.all(x, …)` and its like. */
export function compileMacro(
  name: string,
  list: (frame: Frame) => unknown[],
  [variable, ...bodies]: readonly Ast[],
  around: Around,
  compile: (ast: Ast, around: Around) => Evaluate,
): Evaluate {
  const item = String(variable?.args);
  const variables = new Set(around.variables).add(item);
  const [body, second] = bodies.map((part) => {
    const evaluate = compile(part, { ...around, variables });
    return (frame: Frame, value: unknown) => {
      frame.items ??= {};
      frame.items[item] = value;
      return evaluate(frame);
    };
  });
  const run = macros[name];
  if (!run || !body) throw new Error(`unchecked macro: ${name}`);
  return (frame) =>
    run(list(frame), (value) => body(frame, value), second && ((value) => second(frame, value)));
}

type OfItem = (value: unknown) => unknown;

const macros: Readonly<
  Record<string, (list: unknown[], body: OfItem, second?: OfItem) => unknown>
> = {
  all: (list, body) => list.every(body),
  exists: (list, body) => list.some(body),
  exists_one: (list, body) => list.filter(body).length === 1,
  filter: (list, body) => list.filter(body),
  map: (list, body, second) => (second ? list.filter(body).map(second) : list.map(body)),
};
