import type { Path } from '../language/path.ts';
import type { Scope } from '../language/scope.ts';
import { suggest } from '../language/suggest.ts';
import { Mistake } from '../mistake.ts';
import type { BoundFunction } from './bind-function.ts';
import { type Ast, partsOf } from './expression-ast.ts';
import { itemType } from './item-type.ts';
import { rootNames } from './root-names.ts';

/**
 * What the type checker of CEL does not see, or says less well: names that do not exist, values
 * that a fact never has, conditions without any name, and whatever could fail or take long.
 *
 * @throws {Mistake}
 */
export function checkExpression(ast: Ast, scope: Scope, functions: readonly BoundFunction[]): void {
  const byName = new Map(functions.map((known) => [known.name, known]));
  visit(ast, { scope, functions: byName, variables: new Map(), macros: 0 });
  refuseConstant(ast);
}

interface Look {
  scope: Scope;
  functions: ReadonlyMap<string, BoundFunction>;
  /** Variables of the macros around. */
  variables: ReadonlyMap<string, Type>;
  /** How many macros are around. */
  macros: number;
}

/** What is known of a part's type; `null` where that is not followed. */
type Type = Pick<Path, 'type' | 'oneOf'> | null;

function visit(ast: Ast, look: Look): Type {
  const rule = rules[ast.op];
  if (rule) return rule(ast, look);
  for (const part of partsOf(ast)) visit(part, look);
  return null;
}

const rules: Readonly<Record<string, (ast: Ast, look: Look) => Type>> = {
  id: (ast, look) => nameType(ast, look),
  '.': (ast, look) => fieldType(ast, look),
  call: (ast, look) => callType(ast, look),
  rcall: (ast, look) => methodType(ast, look),
  '==': compared,
  '!=': compared,
  in: compared,
  '/': divided,
  '%': divided,
  '&&': logical,
  '||': logical,
  '!_': logical,
  '[]': (ast) => refuse(ast, '不能按序号取值', '用 exists 或 all'),
  '[?]': (ast) => refuse(ast, '不能按序号取值', '用 exists 或 all'),
  '.?': (ast) => refuse(ast, '不用“.?”', '写“.”：表上没有的项读作空'),
  map: (ast) => refuse(ast, '不用对照表', '写成几个条件'),
};

function refuse(ast: Ast, message: string, how: string): never {
  throw new Mistake(message, how, { start: ast.start, end: ast.end });
}

function nameType(ast: Ast, { scope, variables }: Look): Type {
  const name = String(ast.args);
  if (variables.has(name)) return variables.get(name) ?? null;
  if (Object.hasOwn(scope.names, name)) return scope.names[name] ?? null;
  return refuse(ast, `没有“${name}”这个名称`, suggest(name, Object.keys(scope.names)));
}

function fieldType(ast: Ast, look: Look): Type {
  const [left, name] = ast.args as [Ast, string];
  const type = visit(left, look);
  if (type === null) return null;
  const known = look.scope.pathsOf(type.type);
  if (Object.hasOwn(known, name)) return known[name] ?? null;
  const names = Object.keys(known);
  const how = names.length === 0 ? '前面是一个值，下面没有别的项' : suggest(name, names);
  throw new Mistake(`没有“${name}”这个名称`, how, { start: ast.end - name.length, end: ast.end });
}

function callType(ast: Ast, look: Look): Type {
  const [name] = ast.args as [string, Ast[]];
  if (name !== 'size') refuse(ast, `没有“${name}(…)”这个函数`, '可以写 size(…)');
  for (const part of partsOf(ast)) visit(part, look);
  return null;
}

const methods = ['contains', 'startsWith', 'endsWith', 'size'];
const macros = ['all', 'exists', 'exists_one', 'filter', 'map'];

function methodType(ast: Ast, look: Look): Type {
  const [name, receiver, parameters] = ast.args as [string, Ast, Ast[]];
  if (macros.includes(name)) return macroType(ast, look);
  const known = look.functions.get(name);
  if (known?.refersTo) checkArgument(known, parameters[0]);
  if (!known && !methods.includes(name)) {
    const how =
      name === 'matches'
        ? '写 .re("…")'
        : suggest(name, [...methods, ...macros, ...look.functions.keys()]);
    throw new Mistake(`没有“.${name}(…)”这个函数`, how, {
      start: receiver.end + 1,
      end: receiver.end + 1 + name.length,
    });
  }
  for (const part of partsOf(ast)) visit(part, look);
  return null;
}

function macroType(ast: Ast, look: Look): Type {
  const [name, receiver, [variable, ...bodies]] = ast.args as [string, Ast, Ast[]];
  if (look.macros >= deepest)
    refuse(ast, `“${name}”套了 ${deepest + 1} 层`, `最多套 ${deepest} 层`);
  const names = bodies.map(rootNames);
  // A turn that looks at nothing of its item would run without being counted.
  if (!names.some((used) => used.has(String(variable?.args)))) {
    refuse(
      ast,
      `“${name}”里没有用到“${String(variable?.args)}”`,
      `写成如 ${name}(x, x.value != "")`,
    );
  }
  const list = visit(receiver, look);
  const item: Type = list?.type.startsWith('list<') ? { type: itemType(list.type) } : null;
  const variables = new Map(look.variables).set(String(variable?.args), item);
  for (const body of bodies) visit(body, { ...look, variables, macros: look.macros + 1 });
  return name === 'filter' ? list : null;
}

/** Each macro runs over a list inside the run of the one around it. */
const deepest = 2;

function checkArgument(
  { name, compile, refersTo }: BoundFunction,
  argument: Ast | undefined,
): void {
  const what = argumentWords[refersTo ?? 'text'];
  if (argument === undefined) return;
  if (argument.op !== 'value')
    refuse(argument, `“.${name}(…)”里应直接写${what}`, `写成 .${name}("…")`);
  try {
    compile(String(argument.args));
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    throw new Mistake(error.message, error.how, { start: argument.start, end: argument.end });
  }
}

const argumentWords = { pattern: '模式', lexicon: '词表的名称', text: '文字' } as const;

/** `scope == 'anual'` can never hold. */
function compared(ast: Ast, look: Look): Type {
  const [left, right] = (ast.args as [Ast, Ast]).map(
    (part) => [part, visit(part, look)] as const,
  ) as [readonly [Ast, Type], readonly [Ast, Type]];
  checkLiterals(left[1], right[0]);
  checkLiterals(right[1], left[0]);
  return null;
}

function checkLiterals(type: Type, other: Ast): void {
  const literals = other.op === 'list' ? partsOf(other) : [other];
  for (const literal of literals) {
    if (!type?.oneOf || literal.op !== 'value' || literal.args === '') continue;
    const value = String(literal.args);
    if (!type.oneOf.includes(value))
      refuse(literal, `不会是“${value}”`, suggest(value, type.oneOf));
  }
}

function divided(ast: Ast, look: Look): Type {
  const [left, right] = ast.args as [Ast, Ast];
  const isSafe = right.op === 'value' && Number(right.args) !== 0;
  if (!isSafe) refuse(right, '只能除以写明的、不是零的数', '改写成乘法');
  visit(left, look);
  return null;
}

function logical(ast: Ast, look: Look): Type {
  for (const part of partsOf(ast)) {
    refuseConstant(part);
    visit(part, look);
  }
  return null;
}

function refuseConstant(ast: Ast): void {
  if (rootNames(ast).size === 0)
    refuse(ast, '这个条件总是真或总是假', '删去，或写上要看的项，如 value');
}
