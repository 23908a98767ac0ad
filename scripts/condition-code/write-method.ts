import type { Ast } from '../../src/rule/expression/expression-ast.ts';
import { itemType } from '../../src/rule/expression/item-type.ts';
import type { FactType } from '../../src/tree/facts/fact.ts';
import { constant } from './constant.ts';
import type { Draft, Part } from './draft.ts';
import { writeBody } from './write-body.ts';

type Write = (ast: Ast, draft: Draft) => Part;

/** `text.re("…")`, `list.exists(x, …)` and the like. */
export function writeMethod(
  name: string,
  receiver: Ast,
  parameters: readonly Ast[],
  draft: Draft,
  write: Write,
): Part {
  const self = write(receiver, draft);
  if (name === 'size') return { code: counted(self), type: 'int' };
  const [first] = parameters;
  const method = textMethods[name];
  if (method && first) {
    return { code: `${self.code}.${method}(${write(first, draft).code})`, type: 'boolean' };
  }
  if (self.type.startsWith('list<')) return writeMacro(name, self, parameters, draft, write);
  const argument = JSON.stringify(String(first?.args ?? ''));
  const call = constant(draft, `call(${JSON.stringify(name)}, ${argument})`);
  return { code: `${call}(${self.code})`, type: name === 'plain' ? 'string' : 'boolean' };
}

const textMethods: Readonly<Record<string, string>> = {
  contains: 'includes',
  startsWith: 'startsWith',
  endsWith: 'endsWith',
};

/** Texts are counted by characters. */
function counted({ code, type }: Part): string {
  return type === 'string' ? `size(${code})` : `${code}.length`;
}

function writeMacro(
  name: string,
  list: Part,
  [variable, ...bodies]: readonly Ast[],
  draft: Draft,
  write: Write,
): Part {
  const macro = macros[name];
  if (!macro) throw new Error(`no macro: ${name}`);
  const type = itemType(list.type as FactType);
  const item = `x${draft.variables.size}`;
  const variables = new Map(draft.variables).set(String(variable?.args), { code: item, type });
  let made = '';
  const [body, second] = bodies.map((each) => {
    const scratch = { count: 0 };
    const { code, type: found } = write(each, { ...draft, variables, scratch });
    made = found;
    return `(${item}) => ${writeBody(code, scratch.count)}`;
  });
  if (second === undefined) return macro(list, body ?? '', made);
  return { code: `${list.code}.filter(${body}).map(${second})`, type: `list<${made}>` };
}

const macros: Readonly<Record<string, (list: Part, body: string, made: string) => Part>> = {
  all: ({ code }, body) => ({ code: `${code}.every(${body})`, type: 'boolean' }),
  exists: ({ code }, body) => ({ code: `${code}.some(${body})`, type: 'boolean' }),
  exists_one: ({ code }, body) => ({
    code: `(${code}.filter(${body}).length === 1)`,
    type: 'boolean',
  }),
  filter: ({ code, type }, body) => ({ code: `${code}.filter(${body})`, type }),
  map: ({ code }, body, made) => ({ code: `${code}.map(${body})`, type: `list<${made}>` }),
};
