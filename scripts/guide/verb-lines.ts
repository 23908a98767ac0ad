import { stringify } from 'yaml';
import type { OptionsSchema, Supplies, Verb } from '../../src/check/verb/verb.ts';
import type { Must, RuleDefinition } from '../../src/rule/rule.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { fence } from '../markdown/fence.ts';
import { table } from '../markdown/table.ts';
import { typeName } from './type-name.ts';

/** What `must` can say: each verb with its options, what it supplies, and the shortest use in a rule of ours. */
export function verbLines(verbs: readonly Verb[], rules: readonly RuleDefinition[]): string[] {
  return verbs.flatMap((verb) => [
    `### ${verb.name}`,
    '',
    `${escapeMarkdown(verb.description)}。${appliesTo(verb)}`,
    '',
    ...optionLines(verb.schema),
    ...supplyLines('不符合时，提示和 `cases` 里还可以写', verb.supplies?.fails),
    ...supplyLines('外面有 `not` 时，提示和 `cases` 里还可以写', verb.supplies?.holds),
    ...exampleLines(verb, rules),
  ]);
}

function appliesTo({ appliesTo: types }: Verb): string {
  if (types === undefined) return '';
  return `只用于 ${types.map((type) => `\`${type}\``).join('、')}。`;
}

function optionLines(schema: OptionsSchema): string[] {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, OptionsSchema>);
  if (schema['type'] === 'string')
    return [`没有选项名称，后面直接写：${schema['description']}。`, ''];
  if (properties.length === 0) return ['没有选项。', ''];
  const required = (schema['required'] ?? []) as string[];
  const rows = properties.map(([name, option]) => [
    `\`${name}\``,
    required.includes(name) ? '是' : '',
    `${escapeMarkdown(String(option['description'] ?? ''))}${choices(option)}`,
  ]);
  return [...table(['选项', '必填', '说明'], rows), ''];
}

function choices(option: OptionsSchema): string {
  const values = option['enum'] as string[] | undefined;
  return values ? `：${values.map((value) => `\`${value}\``).join(' ')}` : '';
}

function supplyLines(title: string, supplies: Supplies | undefined): string[] {
  if (supplies === undefined) return [];
  const items = Object.entries(supplies).map(
    ([name, { type, description }]) =>
      `- \`{${name}}\`：${escapeMarkdown(description)}（${typeName(type)}）`,
  );
  return [`${title}：`, '', ...items, ''];
}

/** @throws {Error} for a verb that no rule uses: it would have no example, nor a reason to be */
function exampleLines({ name }: Verb, rules: readonly RuleDefinition[]): string[] {
  const uses = rules
    .flatMap(({ id, must, cases = [] }) =>
      [must, ...cases.map((one) => one.must)].map((one) => ({ id, must: one })),
    )
    .filter(({ must }) => must !== undefined && mentions(must, name))
    .map(({ id, must }) => ({ id, yaml: stringify({ must }, { lineWidth: 0 }).trimEnd() }))
    .sort((a, b) => a.yaml.length - b.yaml.length || (a.id < b.id ? -1 : 1));
  const [shortest] = uses;
  if (!shortest) throw new Error(`no rule uses the verb ${name}`);
  const { id, yaml } = shortest;
  return [`例如 [\`${id}\`](rules/${id}.md)：`, '', ...fence(yaml.split('\n'), 'yaml'), ''];
}

function mentions(must: Must, verb: string): boolean {
  if (typeof must === 'string') return must === verb;
  return Object.entries(must).some(
    ([name, inner]) =>
      name === verb ||
      (['all', 'any', 'not'].includes(name) &&
        [inner].flat().some((one) => mentions(one as Must, verb))),
  );
}
