import { formCatalog } from '../class/form-catalog.ts';
import { eachDescendant } from '../each-descendant.ts';
import { findChild } from '../find-child.ts';
import { findChildren } from '../find-children.ts';
import { findDescendants } from '../find-descendants.ts';
import type { Form, Scope } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';
import { formSigns } from '../target/form-signs.ts';
import { defineFacts } from './define-facts.ts';
import type { Facts } from './fact.ts';
import { valueFact } from './value-fact.ts';

type FormType = 'root' | 'form' | 'title' | 'organisation' | 'moneyUnit' | 'repeat' | 'unread';

/** Of a table as a whole and of what stands around its rows. */
export const factsOfForms: Readonly<Record<FormType, Facts>> = {
  root: {},
  form: defineFacts<'form'>({
    kind: {
      type: 'string',
      description: '表的种类：汇总表或申报表',
      oneOf: ['summaryTable', 'declarationForm'],
      read: ({ node }) => node.kind,
    },
    moneyUnit: {
      type: 'string',
      description: '金额单位：元或万元；未写明时为空',
      oneOf: ['yuan', 'wanYuan'],
      read: ({ node }) => node.moneyUnit ?? '',
    },
    year: { type: 'number', description: '表的年度', read: ({ node }) => node.year ?? Number.NaN },
    title: {
      type: 'string',
      description: '表名',
      read: (spot) => findChild(spot, 'title')?.node.value ?? '',
    },
    hasOrganisation: {
      type: 'boolean',
      description: '表上写有单位名称，在表头或在行里',
      read: (spot) =>
        findDescendants(spot, 'organisation').length + findDescendants(spot, 'spender').length > 0,
    },
    hasAmounts: {
      type: 'boolean',
      description: '表上写有金额',
      read: (spot) => findDescendants(spot, 'amount').length > 0,
    },
    framework: {
      type: 'string',
      description: '指标分类所用的目录',
      oneOf: ({ catalogs }) => catalogs.map(({ name }) => name),
      read: (spot, context) => formCatalog(spot, context)?.name ?? '',
    },
    usesPeriod: {
      type: 'boolean',
      description: '至少半数指标写有实施周期指标值',
      read: (spot) => usesScope(spot, 'period'),
    },
    usesAnnual: {
      type: 'boolean',
      description: '至少半数指标写有年度指标值',
      read: (spot) => usesScope(spot, 'annual'),
    },
    usesLabels: {
      type: 'boolean',
      description: '指标值前写有“年度指标值”等栏目名的表，不是指标值自成一栏的表',
      read: (spot) => remember(spot.memo, usesLabel, () => usesLabel(spot.node)),
    },
    signs: {
      type: 'string',
      description: '同一个意思写法不同的各比较符号，如“≥”“不低于”；写法统一时为空',
      read: (spot) =>
        formSigns(spot)
          .mixed.map((sign) => `“${sign}”`)
          .join(''),
    },
    indicators: {
      type: 'list<indicator>',
      description: '表中各绩效指标',
      read: (spot) => findDescendants(spot, 'indicator'),
    },
    spenders: {
      type: 'list<spender>',
      description: '表中各小计行',
      read: (spot) => findDescendants(spot, 'spender'),
    },
    projects: {
      type: 'list<project>',
      description: '表中各项目',
      read: (spot) => findDescendants(spot, 'project'),
    },
  }),
  title: { value: valueFact('表名') },
  organisation: {
    value: valueFact('单位名称'),
    ...defineFacts<'organisation'>({
      role: {
        type: 'string',
        description: '单位的身份：主管部门、预算单位、资金使用单位',
        oneOf: ['department', 'budgetUnit', 'spender'],
        read: ({ node }) => node.role,
      },
    }),
  },
  moneyUnit: { value: valueFact('表中写的金额单位') },
  repeat: {
    value: valueFact('重复内容的开头：列名，或第一个项目的名称'),
    ...defineFacts<'repeat'>({
      what: {
        type: 'string',
        description: '重复的是列名、一行还是几行',
        oneOf: ['heading', 'row', 'block'],
        read: ({ node }) => node.what,
      },
      cause: {
        type: 'string',
        description: '重复的原因：换页，或无从解释',
        oneOf: ['pageBreak', 'unexplained'],
        read: ({ node }) => node.cause,
      },
      rows: {
        type: 'number',
        description: '重复的项目行数',
        read: (spot) => findChildren(spot, 'project').length,
      },
    }),
  },
  unread: {
    value: valueFact('未能识别的文字'),
    ...defineFacts<'unread'>({
      cause: {
        type: 'string',
        description: '未能识别的原因：没有对应的栏目，或分不清各行从哪里开始',
        oneOf: ['unknown', 'joinedRows'],
        read: ({ node }) => node.cause,
      },
      firstLine: {
        type: 'string',
        description: '未能识别的文字的第一行',
        read: ({ node }) => node.value.split('\n', 1)[0] ?? '',
      },
    }),
  },
};

function usesLabel(form: Form): boolean {
  let isUsed = false;
  eachDescendant(form, 'target', ({ label }) => {
    isUsed ||= label !== null;
  });
  return isUsed;
}

/** Over all indicators of the form: one label gone astray must not speak for all. */
function usesScope(form: Spot<Form>, scope: Scope): boolean {
  const { all, having } = remember(form.memo, usesScope, () => countScopes(form.node));
  return having[scope] > 0 && having[scope] * 2 >= all;
}

function countScopes(form: Form): { all: number; having: Record<Scope, number> } {
  const having = { period: 0, annual: 0 };
  let all = 0;
  eachDescendant(form, 'indicator', ({ children }) => {
    all++;
    for (const child of children) if (child.type === 'target') having[child.scope]++;
  });
  return { all, having };
}
