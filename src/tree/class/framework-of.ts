import type { Catalog } from '../catalog.ts';
import type { FactContext } from '../facts/fact.ts';
import type { Level1, Level2 } from '../nodes.ts';
import { remember } from '../remember.ts';
import { classify } from './classify.ts';

/**
 * The catalog that alone has an entry, by name; empty where several have it or none. 经济成本 is of
 * the 2021 framework only, and so is 成本指标 on level 1.
 */
export function frameworkOf(node: Level1 | Level2, context: FactContext): string {
  const known = remember(frameworks, context, () => ({
    level1: new Map<string, string>(),
    level2: new Map<string, string>(),
  }));
  return remember(known[node.type], node.value, () => onlyCatalog(node, context.catalogs));
}

/** By what is written: the same few words stand in thousands of indicators. */
const frameworks = new WeakMap<FactContext, Record<'level1' | 'level2', Map<string, string>>>();

function onlyCatalog(node: Level1 | Level2, catalogs: readonly Catalog[]): string {
  const level = node.type === 'level1' ? 1 : 2;
  const names = catalogs.flatMap(
    (catalog) => classify(catalog, level, node).byName?.entry.name ?? [],
  );
  const [name, ...others] = new Set(names);
  const having = catalogs.filter((catalog) => name !== undefined && has(catalog, level, name));
  return others.length === 0 && having.length === 1 ? (having[0] as Catalog).name : '';
}

function has({ level1 }: Catalog, level: 1 | 2, name: string): boolean {
  const entries = level === 1 ? level1 : level1.flatMap(({ level2 = [] }) => level2);
  return entries.some((entry) => entry.name === name);
}
