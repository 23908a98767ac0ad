import type { Catalog } from '../tree/catalog.ts';
import { type CatalogPlace, classify } from '../tree/class/classify.ts';
import { formCatalog } from '../tree/class/form-catalog.ts';
import { writeEntry } from '../tree/class/write-entry.ts';
import { findAncestor } from '../tree/find-ancestor.ts';
import type { Level1, Level2 } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import type { Spot } from '../tree/spot.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import type { Outcome } from './verb/outcome.ts';
import { passed } from './verb/passed.ts';

/**
 * Stands below the level-1 entry that the catalog puts it under, by its code or by its name. What
 * the catalog does not know of either level belongs anywhere.
 */
export const belongTo = defineVerb<{ parent: 'level1' }>({
  name: 'belong-to',
  description: '应归入目录里所属的上一级',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['parent'],
    properties: { parent: { type: 'string', enum: ['level1'], description: '上一级' } },
  },
  appliesTo: ['level2'],
  supplies: {
    fails: {
      expected: { type: 'string', description: '目录里所属的上一级' },
      parent: { type: 'string', description: '表上写的上一级' },
    },
  },
  isCheap: true,
  // And at the catalog of the form, as all facts of levels do.
  looksAt: () => 'value',
  compile(_options, { context }) {
    const outcomes = new WeakMap<Catalog, Map<string, Map<string, Outcome>>>();
    return (spot) => {
      const level2 = spot.node as Level2;
      const level1 = level1Of(spot);
      const catalog = formCatalog(spot, context);
      if (!level1 || !catalog) return passed;
      // The same few words stand in thousands of indicators.
      const byLevel2 = remember(outcomes, catalog, () => new Map<string, Map<string, Outcome>>());
      const known = remember(byLevel2, level2.value, () => new Map<string, Outcome>());
      return remember(known, level1.value, () => compare(catalog, level1, level2));
    };
  },
});

function level1Of(spot: Spot): Level1 | undefined {
  const indicator = findAncestor(spot, 'indicator');
  return indicator?.node.children.find((child): child is Level1 => child.type === 'level1');
}

function compare(catalog: Catalog, level1: Level1, level2: Level2): Outcome {
  const own = places(catalog, 2, level2).map(({ parent }) => parent);
  const above = places(catalog, 1, level1).map(({ entry }) => entry);
  const [expected] = own;
  if (!expected || above.length === 0) return passed;
  if (own.some((parent) => parent && above.includes(parent))) return passed;
  return failed({ values: { expected: writeEntry(expected, level2), parent: level1.value } });
}

function places(
  catalog: Catalog,
  level: 1 | 2,
  written: { code: string | null; name: string },
): CatalogPlace[] {
  const { byCode, byName } = classify(catalog, level, written);
  return [byCode, byName].filter((place) => place !== null);
}
