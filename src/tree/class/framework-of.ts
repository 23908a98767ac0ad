import type { Catalog, CatalogEntry } from '../catalog.ts';
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
  const places = catalogs.map((catalog) => classify(catalog, level, node).byName);
  const [entry, ...others] = places.flatMap((place) => place?.entry ?? []);
  if (entry === undefined || others.length > 0) return '';
  // 14-成本指标 in the place of level 1 is no 成本指标 of a framework that has no codes.
  if (node.code !== null && entry.code === null) return '';
  return isShared(catalogs, level, entry) ? '' : (catalogs[places.findIndex(Boolean)]?.name ?? '');
}

/** 效果指标, which one catalog alone knows, is only another word for what all of them have. */
function isShared(catalogs: readonly Catalog[], level: 1 | 2, { name }: CatalogEntry): boolean {
  const having = catalogs.filter(({ level1 }) =>
    (level === 1 ? level1 : level1.flatMap(({ level2 = [] }) => level2)).some(
      (entry) => entry.name === name,
    ),
  );
  return having.length > 1;
}
