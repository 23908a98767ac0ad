import type { Fact, FactContext, Facts, FactType } from '../../tree/facts/fact.ts';
import { factsInScope } from '../../tree/facts/facts-in-scope.ts';
import type { NodeType } from '../../tree/nodes.ts';
import { remember } from '../../tree/remember.ts';
import type { Path } from './path.ts';

export type Paths = Readonly<Record<string, Path>>;

/** The facts that all of these node types share, as first steps of a path. */
export function factPaths(types: readonly NodeType[], context: FactContext): Paths {
  const known = remember(paths, context, () => new Map<string, Paths>());
  return remember(known, types.join(), () => sharedPaths(types, context));
}

const paths = new WeakMap<FactContext, Map<string, Paths>>();

function sharedPaths(types: readonly NodeType[], context: FactContext): Paths {
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
  const [first, ...others] = [...tables.values()].map((facts) => facts[name] as Fact);
  const oneOf = first && valuesOf(first, context);
  if (first && others.every(({ read }) => read === first.read))
    return { type, oneOf, read: (spot) => first.read(spot, context) };
  return {
    type,
    oneOf,
    read: (spot) => tables.get(spot.node.type)?.[name]?.read(spot, context) ?? null,
  };
}

function valuesOf({ oneOf }: Fact, context: FactContext): readonly string[] | undefined {
  return typeof oneOf === 'function' ? oneOf(context) : oneOf;
}
