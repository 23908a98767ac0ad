import { plain } from '../../text/plain.ts';
import { findChild } from '../find-child.ts';
import type { Indicator, Project, Target } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';
import { defineFacts } from './define-facts.ts';
import type { Facts } from './fact.ts';
import { nameOfKind } from './name-of-kind.ts';
import { nameOfSeries } from './name-of-series.ts';

/** What projects are compared by. */
export const projectFacts: Facts = defineFacts<'project'>({
  series: {
    type: 'string',
    description: '项目名称，不含年份、批次和文号：同一项目各年的名称相同',
    read: (spot) => remember(spot.memo, nameOfSeries, () => nameOfSeries(nameOf(spot))),
  },
  kind: {
    type: 'string',
    description: '项目名称，不含地名、校名、年份、批次和文号：同一项目在各地的名称相同',
    read: (spot) => remember(spot.memo, nameOfKind, () => nameOfKind(nameOf(spot))),
  },
  year: {
    type: 'number',
    description: '项目名称里最后一个年份，不看文号；没有时为空',
    read: (spot) => lastYear(nameOf(spot)),
  },
  demands: {
    type: 'string',
    description: '各指标的名称和指标值（先看年度），连成一串，用来比较',
    read: ({ node, memo }) =>
      remember(memo, demandOf, () => node.children.filter(isIndicator).map(demandOf).join('\n')),
  },
});

function nameOf(spot: Spot<Project>): string {
  return findChild(spot, 'projectName')?.node.value ?? '';
}

function isIndicator(node: { type: string }): node is Indicator {
  return node.type === 'indicator';
}

function lastYear(name: string): number {
  const years = [...name.matchAll(/(?:19|20)\d{2}(?=\s*(?:年|[-—～~至]))/g)];
  return years.length === 0 ? Number.NaN : Math.max(...years.map(([year]) => Number(year)));
}

function demandOf({ children }: Indicator): string {
  let name = '';
  let target: Target | null = null;
  for (const child of children) {
    if (child.type === 'indicatorName' && name === '') name = child.value;
    if (child.type !== 'target' || target?.scope === 'annual') continue;
    if (target === null || child.scope === 'annual') target = child;
  }
  return `${plain(name)}:${target === null ? '' : plain(target.value)}`;
}
