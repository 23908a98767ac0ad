import { type Ast, partsOf } from '../expression/expression-ast.ts';
import type { TextChange } from './text-change.ts';

/**
 * A condition with one comparison flipped, one part dropped, one threshold moved or one word of a
 * list left out, in every way.
 */
export function mutateExpression(text: string, ast: Ast): TextChange[] {
  const change = changes[ast.op]?.(text, ast) ?? [];
  return [...change, ...partsOf(ast).flatMap((part) => mutateExpression(text, part))];
}

type Change = (text: string, ast: Ast) => TextChange[];

const changes: Readonly<Record<string, Change>> = {
  '==': (text, ast) => [swap(text, ast, '==', '!=')],
  '!=': (text, ast) => [swap(text, ast, '!=', '==')],
  '<': (text, ast) => [swap(text, ast, '<', '>='), swap(text, ast, '<', '<=')],
  '<=': (text, ast) => [swap(text, ast, '<=', '>'), swap(text, ast, '<=', '<')],
  '>': (text, ast) => [swap(text, ast, '>', '<='), swap(text, ast, '>', '>=')],
  '>=': (text, ast) => [swap(text, ast, '>=', '<'), swap(text, ast, '>=', '>')],
  '&&': (text, ast) => operands(ast).map((part) => drop(text, part, alwaysTrue)),
  '||': (text, ast) => operands(ast).map((part) => drop(text, part, alwaysFalse)),
  '!_': (text, { start }) => [edit(text, { start, end: start + 1 }, '')],
  in: (text, ast) => dropItems(text, ast),
  value: (text, ast) => moveThreshold(text, ast),
};

/** Of every node, so that they compile anywhere. */
const alwaysTrue = '(nodeType == nodeType)';
const alwaysFalse = '(nodeType != nodeType)';

interface Span {
  start: number;
  end: number;
}

function operands(ast: Ast): Ast[] {
  return partsOf(ast).slice(0, 2);
}

function edit(text: string, { start, end }: Span, replacement: string): TextChange {
  const what = `“${text.slice(start, end)}”改成“${replacement}”`;
  return { text: text.slice(0, start) + replacement + text.slice(end), what };
}

function swap(text: string, ast: Ast, from: string, to: string): TextChange {
  const [left, right] = operands(ast);
  const at = text.indexOf(from, left?.end);
  const changed = edit(text, { start: at, end: at + from.length }, to);
  return { ...changed, what: `“${text.slice(left?.start, right?.end)}”的“${from}”改成“${to}”` };
}

function drop(text: string, part: Ast, constant: string): TextChange {
  const span = balanced(text, part);
  return { ...edit(text, span, constant), what: `去掉“${text.slice(span.start, span.end)}”` };
}

function dropItems(text: string, ast: Ast): TextChange[] {
  const [, list] = operands(ast);
  const items = list?.op === 'list' ? partsOf(list) : [];
  if (!list || items.length < 2) return [];
  return items.map((dropped) => {
    const kept = items
      .filter((item) => item !== dropped)
      .map((item) => text.slice(item.start, item.end));
    const what = `去掉“${text.slice(dropped.start, dropped.end)}”`;
    return { ...edit(text, list, `[${kept.join(', ')}]`), what };
  });
}

function moveThreshold(text: string, { args, start, end }: Ast): TextChange[] {
  if (typeof args !== 'bigint' && typeof args !== 'number') return [];
  const moved = [Number(args) - 1, Number(args) + 1].filter((number) => number >= 0);
  return moved.map((number) => edit(text, { start, end }, String(number)));
}

/** The span of a part with the brackets around it that begin or end inside the span. */
function balanced(text: string, { start, end }: Span): Span {
  let depth = 0;
  let lowest = 0;
  for (const [bracket] of text
    .slice(start, end)
    .matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[()]/g)) {
    if (bracket === '(') depth++;
    else if (bracket === ')') depth--;
    lowest = Math.min(lowest, depth);
  }
  let from = start;
  for (let open = -lowest; open > 0; open--) from = text.lastIndexOf('(', from - 1);
  let to = end;
  for (let open = depth - lowest; open > 0; open--) to = text.indexOf(')', to) + 1;
  return { start: from, end: to };
}
