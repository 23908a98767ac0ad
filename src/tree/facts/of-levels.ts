import type { Catalog, CatalogEntry } from '../catalog.ts';
import { type Classification, classify } from '../class/classify.ts';
import { formCatalog } from '../class/form-catalog.ts';
import { frameworkOf } from '../class/framework-of.ts';
import type { Level1, Level2 } from '../nodes.ts';
import type { Spot } from '../spot.ts';
import { defineFacts } from './define-facts.ts';
import type { FactContext, Facts } from './fact.ts';
import { valueFact } from './value-fact.ts';

/** Of the official class that an indicator is filed under. */
export const factsOfLevels: Readonly<Record<'level1' | 'level2', Facts>> = {
  level1: factsOfLevel(1, '一级指标'),
  level2: factsOfLevel(2, '二级指标'),
};

function factsOfLevel(level: 1 | 2, name: string): Facts {
  return {
    value: valueFact(
      `表上写的${name}，如“${level === 1 ? '1-产出指标' : '11-数量指标'}”`,
      'levels',
    ),
    ...defineFacts<'level1' | 'level2'>({
      code: {
        type: 'string',
        description: `${name}的代码；没有代码时为空`,
        restsOn: 'levels',
        read: ({ node }) => node.code ?? '',
      },
      name: {
        type: 'string',
        description: `${name}的名称，不含代码`,
        restsOn: 'levels',
        read: ({ node }) => node.name,
      },
      category: {
        type: 'string',
        description: `${name}的类别，代码认得时以代码为准；目录里没有时为空`,
        oneOf: ({ catalogs }) => catalogs.flatMap((catalog) => categories(catalog, level)),
        restsOn: 'levels',
        read: (spot, context) => categoryOf(lookUp(spot, level, context)),
      },
      framework: {
        type: 'string',
        description: `只有哪一套目录有这个${name}；几套都有或都没有时为空`,
        oneOf: ({ catalogs }) => catalogs.map((catalog) => catalog.name),
        restsOn: 'levels',
        read: ({ node }, context) => frameworkOf(node, context),
      },
      isForeign: {
        type: 'boolean',
        description: `这个${name}不在表上所用的目录里，只在另一套目录里`,
        restsOn: 'levels',
        read(spot, context) {
          const framework = frameworkOf(spot.node, context);
          return framework !== '' && framework !== formCatalog(spot, context)?.name;
        },
      },
    }),
  };
}

function lookUp(
  spot: Spot<Level1 | Level2>,
  level: 1 | 2,
  context: FactContext,
): Classification | null {
  const catalog = formCatalog(spot, context);
  return catalog && classify(catalog, level, spot.node);
}

function categoryOf(found: Classification | null): string {
  return (found?.byCode ?? found?.byName)?.entry.category ?? '';
}

function categories(catalog: Catalog, level: 1 | 2): string[] {
  const entries: readonly CatalogEntry[] =
    level === 1 ? catalog.level1 : catalog.level1.flatMap(({ level2 = [] }) => level2);
  return entries.map(({ category }) => category);
}
