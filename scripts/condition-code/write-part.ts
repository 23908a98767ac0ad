import type { Ast } from '../../src/rule/expression/expression-ast.ts';
import { constant } from './constant.ts';
import type { Draft, Part } from './draft.ts';
import { writeField } from './write-field.ts';
import { writeMethod } from './write-method.ts';
import { writeOperator } from './write-operator.ts';

/** @throws {Error} for what the loader would not have let through */
export function writePart(ast: Ast, draft: Draft): Part {
  switch (ast.op) {
    case 'value':
      return literal(ast.args);
    case 'id':
      return writeName(String(ast.args), draft);
    case '.': {
      const [left, name] = ast.args as [Ast, string];
      return writeField(writePart(left, draft), name, draft);
    }
    case 'list':
      return writeList(ast.args as Ast[], draft);
    case 'call': {
      const [, [counted]] = ast.args as [string, [Ast]];
      return writeMethod('size', counted, [], draft, writePart);
    }
    case 'rcall': {
      const [name, receiver, parameters] = ast.args as [string, Ast, Ast[]];
      return writeMethod(name, receiver, parameters, draft, writePart);
    }
    default:
      return writeOperator(ast, draft, writePart);
  }
}

function literal(value: unknown): Part {
  if (typeof value === 'bigint') return { code: String(value), type: 'int' };
  if (typeof value === 'string') return { code: JSON.stringify(value), type: 'string' };
  if (typeof value === 'boolean') return { code: String(value), type: 'boolean' };
  if (typeof value === 'number') return { code: String(value), type: 'number' };
  throw new Error(`no literal of conditions: ${String(value)}`);
}

function writeName(name: string, draft: Draft): Part {
  const variable = draft.variables.get(name);
  if (variable) return variable;
  const { types, added, names } = draft.scope;
  const [type, ...others] = types;
  if (type !== undefined && others.length === 0 && !Object.hasOwn(added, name)) {
    return writeField(draft.self, name, draft);
  }
  const read = constant(draft, `named(${JSON.stringify(name)})`);
  return { code: `${read}(s, g)`, type: names[name]?.type ?? '', mayBeMissing: true };
}

function writeList(items: readonly Ast[], draft: Draft): Part {
  const parts = items.map((item) => writePart(item, draft));
  const type = `list<${parts[0]?.type ?? 'string'}>`;
  const code = `[${parts.map((part) => part.code).join(', ')}]`;
  const isConstant = items.every(({ op }) => op === 'value');
  return { code: isConstant ? constant(draft, code) : code, type };
}
