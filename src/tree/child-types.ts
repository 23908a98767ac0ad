import type { NodeOf, NodeType } from './nodes.ts';

/** Which node types stand directly below which: the grammar of the tree. */
export const childTypes: { readonly [T in NodeType]: readonly ChildType<T>[] } = {
  root: ['form', 'unread'],
  form: [
    'title',
    'organisation',
    'moneyUnit',
    'grandTotal',
    'spender',
    'project',
    'repeat',
    'unread',
  ],
  title: [],
  organisation: [],
  moneyUnit: [],
  grandTotal: ['funding'],
  spender: ['funding', 'project', 'repeat', 'unread'],
  project: [
    'projectName',
    'organisation',
    'moneyUnit',
    'period',
    'funding',
    'goal',
    'indicator',
    'repeat',
    'unread',
  ],
  projectName: [],
  period: [],
  funding: ['amount', 'moneyUnit', 'unread'],
  amount: [],
  goal: [],
  indicator: ['level1', 'level2', 'indicatorName', 'target'],
  level1: [],
  level2: [],
  indicatorName: [],
  target: [],
  repeat: ['project'],
  unread: [],
};

type ChildType<T extends NodeType> =
  NodeOf<T> extends { children: readonly (infer Child extends { type: NodeType })[] }
    ? Child['type']
    : never;
