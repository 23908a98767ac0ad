import { type Ast, partsOf } from '../../src/rule/expression/expression-ast.ts';
import { itemType } from '../../src/rule/expression/item-type.ts';
import type { Scope } from '../../src/rule/language/scope.ts';
import { childTypes } from '../../src/tree/child-types.ts';
import type { Fact, FactType } from '../../src/tree/facts/fact.ts';
import { factsInScope } from '../../src/tree/facts/facts-in-scope.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import type { Rest } from './claim.ts';
import type { Conditions } from './conditions.ts';

/** What a part of a condition depends on. */
export interface Origin {
  rest: Rest;
  type: FactType | '';
  /** Whether it is the node that is asked about, or one that it always stands with. */
  isOwn: boolean;
}

/** Where a part stands. */
export interface Place {
  scope: Scope;
  conditions: Conditions;
  /** Of the variables of the macros around. */
  variables: ReadonlyMap<string, Origin>;
}

/** What a part of a condition about one type of node depends on. */
export function originOf(ast: Ast, place: Place): Origin {
  switch (ast.op) {
    case 'id':
      return originOfName(String(ast.args), place);
    case '.': {
      const [left, name] = ast.args as [Ast, string];
      return originOfFact(originOf(left, place), name, place);
    }
    case 'rcall':
      return originOfMethod(ast, place);
    default:
      return joined(partsOf(ast).map((part) => originOf(part, place)));
  }
}

function originOfName(name: string, place: Place): Origin {
  const variable = place.variables.get(name);
  if (variable) return variable;
  // Options are the same for all nodes.
  if (Object.hasOwn(place.scope.added, name)) return nothing;
  const [type] = place.scope.types as [NodeType];
  return originOfFact({ rest: new Set(), type, isOwn: true }, name, place);
}

function originOfFact(owner: Origin, name: string, place: Place): Origin {
  const type = place.scope.pathsOf(owner.type as FactType)[name]?.type ?? '';
  if (!owner.isOwn) return { rest: owner.rest, type, isOwn: false };
  if (name === owner.type) return owner;
  if (rows.has(owner.type)) return { rest: new Set(['row']), type, isOwn: rows.has(name) };
  if (name === type && rows.has(name)) return { rest: new Set(['row']), type, isOwn: true };
  if (name === type && parts.has(name)) return { rest: restOfPart(name), type, isOwn: true };
  const condition = place.conditions.get(owner.type as NodeType, name);
  if (condition) {
    const inner = { ...place, scope: condition.scope, variables: noVariables };
    return { ...originOf(condition.ast, inner), type, isOwn: false };
  }
  if (name === 'exists' || name === 'nodeType')
    return { rest: restOfPart(owner.type), type, isOwn: false };
  const fact: Fact | undefined = factsInScope(owner.type as NodeType, place.scope.context)[name];
  return { rest: new Set([fact?.restsOn ?? 'else']), type, isOwn: false };
}

/** An indicator may have no levels. */
function restOfPart(type: string): Rest {
  return new Set(type === 'level1' || type === 'level2' ? ['levels'] : []);
}

/** Parts of an indicator, which have one indicator and its levels. */
const parts: ReadonlySet<string> = new Set(['indicator', 'level1', 'level2']);

/** What stands above an indicator. */
const rows: ReadonlySet<string> = new Set(
  Object.keys(childTypes).filter((type) => ['project', 'spender', 'form', 'root'].includes(type)),
);

function originOfMethod(ast: Ast, place: Place): Origin {
  const [, receiver, parameters] = ast.args as [string, Ast, Ast[]];
  const list = originOf(receiver, place);
  if (!list.type.startsWith('list<'))
    return joined([list, ...parameters.map((each) => originOf(each, place))]);
  const [variable, ...bodies] = parameters;
  const item = { rest: list.rest, type: itemType(list.type as FactType), isOwn: false };
  const variables = new Map(place.variables).set(String(variable?.args), item);
  const inner = bodies.map((body) => originOf(body, { ...place, variables }));
  return { ...joined([list, ...inner]), type: list.type };
}

function joined(origins: readonly Origin[]): Origin {
  return { rest: new Set(origins.flatMap(({ rest }) => [...rest])), type: '', isOwn: false };
}

const nothing: Origin = { rest: new Set(), type: '', isOwn: false };
const noVariables: Place['variables'] = new Map();
