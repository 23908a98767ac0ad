import type { CatalogEntry } from '../../catalog.ts';
import { classOf } from '../../class/class-of.ts';
import { defineFacts } from '../define-facts.ts';
import type { Facts } from '../fact.ts';

/** The class of an indicator, out of both its levels: what rules ask before anything else. */
export const classFacts: Facts = defineFacts<'indicator'>({
  category: {
    type: 'string',
    description: '二级指标的类别；没有二级指标，或它的代码与名称不是同一类时为空',
    oneOf: ({ catalogs }) =>
      catalogs.flatMap(({ level1 }) => level1.flatMap(({ level2 = [] }) => level2.map(categoryOf))),
    restsOn: 'levels',
    read: (spot, context) => classOf(spot, context).category,
  },
  branch: {
    type: 'string',
    description: '产出、效益、满意度或成本：先看二级指标属于哪一类，再看一级指标',
    oneOf: ({ catalogs }) => catalogs.flatMap(({ level1 }) => level1.map(categoryOf)),
    restsOn: 'levels',
    read: (spot, context) => classOf(spot, context).branch,
  },
});

function categoryOf({ category }: CatalogEntry): string {
  return category;
}
