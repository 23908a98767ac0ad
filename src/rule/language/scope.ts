import type { Supplies } from '../../check/verb/verb.ts';
import type { Fact, FactContext, Facts, FactType, FactValue } from '../../tree/facts/fact.ts';
import { factsInScope } from '../../tree/facts/facts-in-scope.ts';
import { measureFacts } from '../../tree/facts/measure-facts.ts';
import type { NodeType } from '../../tree/nodes.ts';
import type { Spot } from '../../tree/spot.ts';

/** What a verb has supplied, by name. */
export type Supplied = Readonly<Record<string, FactValue>>;

/** A path such as `indicator.level2.category`, ready to be read. */
export interface Path {
  type: FactType;
  /** All texts that it can be, besides the empty one. */
  oneOf?: readonly string[] | undefined;
  read(spot: Spot, supplied: Supplied): FactValue;
}

/** What can be named in one place of a rule, and what each name leads to. */
export interface Scope {
  /** The node types that the rule selects. */
  types: readonly NodeType[];
  context: FactContext;
  /** Types of the names that are not facts: what the verb supplies, and the rule's options. */
  added: Readonly<Record<string, FactType>>;
  /** Names that stand first in a path. */
  names: Readonly<Record<string, Path>>;
  /** Names that can follow something of this type; none follow a plain value. */
  pathsOf(type: FactType): Readonly<Record<string, Path>>;
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
    names: { ...sharedPaths(types, context), ...ownPaths },
    pathsOf(type) {
      if (type === 'measure') return measurePaths;
      return isNodeType(type) ? sharedPaths([type], context) : {};
    },
  };
}

function isNodeType(type: FactType): type is NodeType {
  return (
    !['string', 'number', 'integer', 'boolean', 'measure'].includes(type) &&
    !type.startsWith('list<')
  );
}

function sharedPaths(types: readonly NodeType[], context: FactContext): Record<string, Path> {
  const [first = {}, ...others] = types.map((type) => factsInScope(type, context));
  const shared = Object.entries(first).filter(([name, { type }]) =>
    others.every((facts) => facts[name]?.type === type),
  );
  const tables = new Map<string, Facts>(types.map((type) => [type, factsInScope(type, context)]));
  return Object.fromEntries(
    shared.map(([name, { type }]) => [name, factPath(name, type, tables, context)]),
  );
}

function factPath(
  name: string,
  type: FactType,
  tables: ReadonlyMap<string, Facts>,
  context: FactContext,
): Path {
  const [first] = [...tables.values()].map((facts) => facts[name] as Fact);
  const oneOf = first && valuesOf(first, context);
  if (first && tables.size === 1) return { type, oneOf, read: (spot) => first.read(spot, context) };
  return {
    type,
    oneOf,
    read: (spot) => (tables.get(spot.node.type)?.[name] as Fact).read(spot, context),
  };
}

function valuesOf({ oneOf }: Fact, context: FactContext): readonly string[] | undefined {
  return typeof oneOf === 'function' ? oneOf(context) : oneOf;
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
