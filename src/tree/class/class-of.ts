import type { Catalog } from '../catalog.ts';
import type { FactContext } from '../facts/fact.ts';
import type { Indicator, Level1, Level2 } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';
import { type CatalogPlace, classify } from './classify.ts';
import { formCatalog } from './form-catalog.ts';

/** What both levels of an indicator say together, as categories of the catalog; empty where they do not say. */
export interface IndicatorClass {
  category: string;
  branch: string;
}

const unknown: IndicatorClass = { category: '', branch: '' };

/** By what is written on the two levels: the same few words stand in thousands of indicators. */
const known = new WeakMap<Catalog, Map<string, Map<string, IndicatorClass>>>();

/** The class of an indicator: most rules ask for it, so it is worked out once. */
export function classOf(spot: Spot<Indicator>, context: FactContext): IndicatorClass {
  spot.class ??= lookUpBoth(spot, context);
  return spot.class as IndicatorClass;
}

function lookUpBoth(spot: Spot<Indicator>, context: FactContext): IndicatorClass {
  const catalog = formCatalog(spot, context);
  if (catalog === null) return unknown;
  const { level1, level2 } = levelsOf(spot.node);
  const byLevel1 = remember(known, catalog, () => new Map<string, Map<string, IndicatorClass>>());
  const byLevel2 = remember(byLevel1, level1?.value ?? '', () => new Map<string, IndicatorClass>());
  return remember(byLevel2, level2?.value ?? '', () => classifyBoth(catalog, level1, level2));
}

function levelsOf({ children }: Indicator): { level1?: Level1; level2?: Level2 } {
  const levels: { level1?: Level1; level2?: Level2 } = {};
  for (const child of children) {
    if (child.type === 'level1') levels.level1 = child;
    else if (child.type === 'level2') levels.level2 = child;
  }
  return levels;
}

/** An entry of level 2 may stand alone in the place of level 1. */
function classifyBoth(
  catalog: Catalog,
  level1: Level1 | undefined,
  level2: Level2 | undefined,
): IndicatorClass {
  const lower = lookUp(catalog, 2, level2 ?? level1);
  const upper = lower?.parent ?? lookUp(catalog, 1, level1)?.entry;
  return { category: lower?.entry.category ?? '', branch: upper?.category ?? '' };
}

/** `null` where code and name are of different entries: nobody knows which is meant. */
function lookUp(
  catalog: Catalog,
  level: 1 | 2,
  written: Level1 | Level2 | undefined,
): CatalogPlace | null {
  if (written === undefined) return null;
  const { byCode, byName } = classify(catalog, level, written);
  return byCode && byName && byCode !== byName ? null : (byCode ?? byName);
}
