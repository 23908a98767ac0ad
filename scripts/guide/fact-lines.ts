import type { Library, NamedCondition } from '../../src/rule/rule.ts';
import { childTypes } from '../../src/tree/child-types.ts';
import type { Fact, FactContext, Facts } from '../../src/tree/facts/fact.ts';
import { facts } from '../../src/tree/facts/facts.ts';
import { measureFacts } from '../../src/tree/facts/measure-facts.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { table } from '../markdown/table.ts';
import { nodeNames } from './node-names.ts';
import { typeName } from './type-name.ts';

/** What can be said of each node type, and of a measure. */
export function factLines(library: Library, conditions: readonly NamedCondition[]): string[] {
  const sections = (Object.keys(childTypes) as NodeType[]).flatMap((type) => [
    `### ${type}：${nodeNames[type]}`,
    '',
    ...childLines(type),
    ...tableOf({ ...facts[type], ...shared(type, conditions) }, library),
  ]);
  return [
    ...sections,
    '### measure：指标值里的一个数、期限、公式或一段文字',
    '',
    "只在条件里用，如 `measures.exists(m, m.unit == '%')`。",
    '',
    ...tableOf(measureFacts, library),
  ];
}

function childLines(type: NodeType): string[] {
  const children: readonly NodeType[] = childTypes[type];
  if (children.length === 0) return [];
  return [`下一层有 ${children.map((child) => `\`${child}\``).join(' ')}。`, ''];
}

/** Conditions of rules/conditions.yaml are facts like others. */
function shared(type: NodeType, conditions: readonly NamedCondition[]): Facts {
  const own = conditions.filter(({ of }) => of === type);
  return Object.fromEntries(
    own.map(({ name, title }) => [
      name,
      { type: 'boolean', description: title, read: () => null } satisfies Fact,
    ]),
  );
}

function tableOf(known: Facts, context: FactContext): string[] {
  const rows = Object.entries(known).map(([name, fact]) => [
    `\`${name}\``,
    typeName(fact.type),
    `${escapeMarkdown(fact.description)}${values(fact, context)}`,
  ]);
  return rows.length === 0 ? [] : [...table(['名称', '种类', '说明'], rows), ''];
}

function values({ oneOf = [] }: Fact, context: FactContext): string {
  const all = new Set(typeof oneOf === 'function' ? oneOf(context) : oneOf);
  return all.size === 0 ? '' : `：${[...all].map((value) => `\`${value}\``).join(' ')}`;
}
