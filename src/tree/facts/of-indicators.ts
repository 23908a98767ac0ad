import { findChild } from '../find-child.ts';
import { findChildren } from '../find-children.ts';
import type { Indicator, Node, Scope, Target } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';
import { comparisonFacts } from './comparison-facts.ts';
import { defineFacts } from './define-facts.ts';
import type { Facts } from './fact.ts';
import { classFacts } from './indicator/class-facts.ts';
import { nameFacts } from './indicator/name-facts.ts';
import { valueFact } from './value-fact.ts';
import { writtenFact } from './written-fact.ts';

type IndicatorType = 'indicator' | 'indicatorName' | 'target';

/** Of one indicator, its name and its target values. */
export const factsOfIndicators: Readonly<Record<IndicatorType, Facts>> = {
  indicator: {
    ...classFacts,
    ...nameFacts,
    written: writtenFact,
    ...defineFacts<'indicator'>({
      ordinal: {
        type: 'number',
        description: '表上给指标的编号',
        read: ({ node }) => node.ordinal ?? Number.NaN,
      },
      previousOrdinal: {
        type: 'number',
        description: '表上给前一个指标的编号',
        read: (spot) => ordinalBefore(spot) ?? Number.NaN,
      },
      isNext: {
        type: 'boolean',
        description: '编号比前一个指标的大一；两个中有一个没有编号时也算',
        read(spot) {
          const before = ordinalBefore(spot) ?? null;
          return before === null || spot.node.ordinal === null || spot.node.ordinal === before + 1;
        },
      },
      index: { type: 'number', description: '在项目中是第几项', read: ({ node }) => node.index },
      level1: {
        type: 'level1',
        description: '一级指标',
        read: (spot) => findChild(spot, 'level1'),
      },
      level2: {
        type: 'level2',
        description: '二级指标',
        read: (spot) => findChild(spot, 'level2'),
      },
      name: {
        type: 'string',
        description: '三级指标名称',
        restsOn: 'name',
        read: ({ node }) => node.children.find(({ type }) => type === 'indicatorName')?.value ?? '',
      },
      annual: {
        type: 'string',
        description: '年度指标值',
        read: (spot) => targetOf(spot, 'annual')?.value ?? '',
      },
      period: {
        type: 'string',
        description: '实施周期指标值',
        read: (spot) => targetOf(spot, 'period')?.value ?? '',
      },
      hasAnnual: {
        type: 'boolean',
        description: '写有年度指标值这一栏',
        read: (spot) => targetOf(spot, 'annual') !== undefined,
      },
      hasPeriod: {
        type: 'boolean',
        description: '写有实施周期指标值这一栏',
        read: (spot) => targetOf(spot, 'period') !== undefined,
      },
      onlyScope: {
        type: 'string',
        description:
          '表上实施周期和年度的指标分开列时，这一项只列在哪一边；不分开列，或者两边都列有时为空',
        oneOf: ['', 'period', 'annual'],
        read: ({ node }) => node.onlyScope ?? '',
      },
      targets: {
        type: 'list<target>',
        description: '各指标值',
        read: (spot) => findChildren(spot, 'target'),
      },
      measures: {
        type: 'list<measure>',
        description: '各指标值里说的各个数、期限、公式或文字',
        read: ({ node }) =>
          node.children.flatMap((child) => (child.type === 'target' ? child.measures : [])),
      },
    }),
  },
  indicatorName: { value: valueFact('三级指标名称', 'name') },
  target: {
    value: valueFact('指标值', 'value'),
    ...defineFacts<'target'>({
      scope: {
        type: 'string',
        description: '实施周期或年度',
        oneOf: ['period', 'annual'],
        restsOn: 'scope',
        read: ({ node }) => node.scope,
      },
      scopeName: {
        type: 'string',
        description: '“实施周期指标值”或“年度指标值”',
        restsOn: 'scope',
        read: ({ node }) => (node.scope === 'period' ? '实施周期指标值' : '年度指标值'),
      },
      label: {
        type: 'string',
        description: '指标值前的栏目名；没有时为空',
        read: ({ node }) => node.label ?? '',
      },
      measures: {
        type: 'list<measure>',
        description: '指标值里说的各个数、期限、公式或文字',
        restsOn: 'value',
        read: ({ node }) => node.measures,
      },
    }),
    ...comparisonFacts,
  },
};

function ordinalBefore({ node, parent }: Spot<Indicator>): number | null | undefined {
  if (parent === null) return null;
  const indicators = remember(parent.memo, 'indicators', () =>
    parent.node.type === 'project' ? parent.node.children.filter(isIndicator) : [],
  );
  return indicators[node.index - 2]?.ordinal;
}

function isIndicator(node: Node): node is Indicator {
  return node.type === 'indicator';
}

function targetOf({ node }: Spot<Indicator>, scope: Scope): Target | undefined {
  return node.children.find(
    (child): child is Target => child.type === 'target' && child.scope === scope,
  );
}
