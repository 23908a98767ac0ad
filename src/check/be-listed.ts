import { nearestWord } from '../text/nearest-word.ts';
import type { Catalog, CatalogEntry } from '../tree/catalog.ts';
import { type CatalogPlace, classify } from '../tree/class/classify.ts';
import { formCatalog } from '../tree/class/form-catalog.ts';
import { writeEntry } from '../tree/class/write-entry.ts';
import type { Level1, Level2 } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import type { Spot } from '../tree/spot.ts';
import { defineVerb } from './verb/define-verb.ts';
import type { Outcome } from './verb/outcome.ts';
import { passed } from './verb/passed.ts';

type Level = Level1 | Level2;

/** By the level as written. */
type Outcomes = Map<string, Outcome>;

/** Is in the catalog of the form: its code and its name are of one entry. */
export const beListed = defineVerb<{ as?: Level['type'] }>({
  name: 'be-listed',
  description: '应在指标分类目录内，代码与名称一致',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      as: {
        type: 'string',
        enum: ['level1', 'level2'],
        description: '作为哪一级，默认为它自己的级',
      },
    },
  },
  appliesTo: ['level1', 'level2'],
  supplies: {
    holds: {
      listed: { type: 'string', description: '目录里的写法' },
      above: { type: 'string', description: '目录里它所属的一级指标' },
    },
    fails: {
      reason: {
        type: 'string',
        description: '代码与名称不是同一项、代码不对、名称不对，或两者都不在目录内',
        oneOf: ['conflict', 'code', 'name', 'unknown'],
      },
      expected: { type: 'string', description: '目录里最接近的写法；没有时为空' },
    },
  },
  isCheap: true,
  // And at the catalog of the form, as all facts of levels do.
  looksAt: () => 'value',
  compile({ as }, { context }) {
    const outcomes = {
      level1: new WeakMap<Catalog, Outcomes>(),
      level2: new WeakMap<Catalog, Outcomes>(),
    };
    return (spot) => {
      const { node } = spot as Spot<Level>;
      const catalog = formCatalog(spot, context);
      if (catalog === null) return passed;
      // The same few words stand in thousands of indicators.
      const level = as ?? node.type;
      const known = remember(outcomes[level], catalog, (): Outcomes => new Map());
      return remember(known, node.value, () => lookUp(catalog, level, node));
    };
  },
});

function lookUp(catalog: Catalog, level: Level['type'], written: Level): Outcome {
  const { byCode, byName } = classify(catalog, level === 'level1' ? 1 : 2, written);
  const isListed = byName !== null && (byCode === byName || !hasCodeToCompare(byName, written));
  if (isListed) return { holds: true, found: [{ values: describe(byName, written) }] };
  const expected = byName ?? byCode;
  const values = {
    reason: byCode && byName ? 'conflict' : byName ? 'code' : byCode ? 'name' : 'unknown',
    expected: expected ? writeEntry(expected.entry, written) : nearest(catalog, level, written),
  };
  return { holds: false, found: [{ values }] };
}

function hasCodeToCompare({ entry }: CatalogPlace, written: Level): boolean {
  return entry.code !== null && written.code !== null;
}

function describe({ entry, parent }: CatalogPlace, written: Level): Record<string, string> {
  return { listed: writeEntry(entry, written), above: parent ? writeEntry(parent, written) : '' };
}

function nearest(catalog: Catalog, level: Level['type'], written: Level): string {
  const entries: readonly CatalogEntry[] =
    level === 'level1' ? catalog.level1 : catalog.level1.flatMap(({ level2 = [] }) => level2);
  const name = nearestWord(
    written.name,
    entries.map((entry) => entry.name),
  );
  const entry = entries.find((candidate) => candidate.name === name);
  return entry ? writeEntry(entry, written) : '';
}
