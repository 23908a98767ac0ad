import { findChild } from '../find-child.ts';
import { findChildren } from '../find-children.ts';
import { defineFacts } from './define-facts.ts';
import type { Facts } from './fact.ts';
import { isComplete } from './is-complete.ts';
import { projectFacts } from './project-facts.ts';
import { usualTotal } from './usual-total.ts';
import { valueFact } from './value-fact.ts';
import { writtenFact } from './written-fact.ts';

type RowType = 'grandTotal' | 'spender' | 'project' | 'projectName' | 'period' | 'goal';

const isCompleteFact = {
  type: 'boolean',
  description: '应当相加的各行都在表上，总计都已填写',
  read: isComplete,
} as const;

/** Of the rows of a table: totals, subtotals and projects. */
export const factsOfRows: Readonly<Record<RowType, Facts>> = {
  grandTotal: {
    value: valueFact('合计行的名称'),
    ...defineFacts<'grandTotal'>({
      funding: {
        type: 'funding',
        description: '合计行的资金',
        read: (spot) => findChild(spot, 'funding'),
      },
      isComplete: isCompleteFact,
    }),
  },
  spender: {
    value: valueFact('资金使用单位的名称'),
    ...defineFacts<'spender'>({
      funding: {
        type: 'funding',
        description: '小计行的资金',
        read: (spot) => findChild(spot, 'funding'),
      },
      projects: {
        type: 'list<project>',
        description: '该单位的各项目',
        read: (spot) => findChildren(spot, 'project'),
      },
      usualTotal: {
        type: 'integer',
        description: '该单位各项目总计的中位数，以分计，只看写有小数的；不足五个时为0',
        read: usualTotal,
      },
      isComplete: isCompleteFact,
    }),
  },
  project: {
    written: writtenFact,
    ...projectFacts,
    ...defineFacts<'project'>({
      name: {
        type: 'string',
        description: '项目名称',
        read: (spot) => findChild(spot, 'projectName')?.node.value ?? '',
      },
      goal: {
        type: 'string',
        description: '绩效目标',
        read: (spot) => findChild(spot, 'goal')?.node.value ?? '',
      },
      funding: {
        type: 'funding',
        description: '项目资金',
        read: (spot) => findChild(spot, 'funding'),
      },
      indicators: {
        type: 'list<indicator>',
        description: '项目的各绩效指标',
        read: (spot) => findChildren(spot, 'indicator'),
      },
      count: {
        type: 'number',
        description: '指标的个数',
        read: ({ node }) => node.children.filter(({ type }) => type === 'indicator').length,
      },
    }),
  },
  projectName: { value: valueFact('项目名称'), written: writtenFact },
  period: { value: valueFact('实施周期或项目年限') },
  goal: {
    value: valueFact('绩效目标的文字'),
    written: writtenFact,
    ...defineFacts<'goal'>({
      scope: {
        type: 'string',
        description: '总体目标或年度目标',
        oneOf: ['period', 'annual'],
        read: ({ node }) => node.scope,
      },
    }),
  },
};
