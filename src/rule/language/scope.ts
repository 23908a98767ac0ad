import type { Supplies } from '../../check/verb/verb.ts';
import type { FactContext, FactType, FactValue } from '../../tree/facts/fact.ts';
import { measureFacts } from '../../tree/facts/measure-facts.ts';
import type { NodeType } from '../../tree/nodes.ts';
import { factPaths, type Paths } from './fact-paths.ts';
import type { Path } from './path.ts';

/** What can be named in one place of a rule, and what each name leads to. */
export interface Scope {
  /** The node types that the rule selects. */
  types: readonly NodeType[];
  context: FactContext;
  /** Types of the names that are not facts: what the verb supplies, and the rule's options. */
  added: Readonly<Record<string, FactType>>;
  /** Names that stand first in a path. */
  names: Paths;
  /** Names that can follow something of this type; none follow a plain value. */
  pathsOf(type: FactType): Paths;
}

/** Values of a rule's options, with their types. */
export type Options = Readonly<Record<string, { type: FactType; value: FactValue }>>;

/** Facts that all selected node types share, and what the verb supplies. */
export function scopeOf(
  types: readonly NodeType[],
  context: FactContext,
  more: { supplies?: Supplies; options?: Options } = {},
): Scope {
  const { supplies = {}, options = {} } = more;
  const ownPaths = { ...suppliedPaths(supplies, types), ...optionPaths(options) };
  return {
    types,
    context,
    added: Object.fromEntries(Object.entries(ownPaths).map(([name, { type }]) => [name, type])),
    names: { ...factPaths(types, context), ...ownPaths },
    pathsOf(type) {
      if (type === 'measure') return measurePaths;
      return isNodeType(type) ? factPaths([type], context) : {};
    },
  };
}

function isNodeType(type: FactType): type is NodeType {
  return (
    !['string', 'number', 'integer', 'boolean', 'measure'].includes(type) &&
    !type.startsWith('list<')
  );
}

/** Measures are seen in expressions only, through their views. */
const measurePaths: Readonly<Record<string, Path>> = Object.fromEntries(
  Object.entries(measureFacts).map(([name, { type, oneOf }]) => [
    name,
    { type, oneOf: Array.isArray(oneOf) ? oneOf : undefined, read: () => null },
  ]),
);

function suppliedPaths(supplies: Supplies, types: readonly NodeType[]): Record<string, Path> {
  return Object.fromEntries(
    Object.entries(supplies).map(([name, { type, oneOf }]): [string, Path] => [
      name,
      {
        oneOf,
        type: type === 'node' ? (types[0] as NodeType) : type,
        read: (_spot, supplied) => supplied[name] ?? null,
      },
    ]),
  );
}

function optionPaths(options: Options): Record<string, Path> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, value }]) => [name, { type, read: () => value }]),
  );
}
