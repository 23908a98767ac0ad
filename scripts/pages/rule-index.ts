import { precisionOf } from '../../src/command/rules/precision-of.ts';
import { severityWords } from '../../src/report/stylish/severity-words.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { table } from '../markdown/table.ts';
import { subjectNames } from './subject-names.ts';

/**
 * The index of the rules' pages, `docs/rules/README.md`, by subject.
 *
 * @throws {Error} for a subject that has no name
 */
export function ruleIndex(rules: readonly Rule[]): string {
  const nameless = rules.find((rule) => !subjectNames.has(subjectOf(rule)));
  if (nameless)
    throw new Error(`give the folder of ${nameless.id} a name in scripts/pages/subject-names.ts`);
  const sections = [...subjectNames].flatMap(([subject, name]) => {
    const own = rules.filter((rule) => subjectOf(rule) === subject);
    return own.length === 0 ? [] : [`## ${name}`, '', ...table(head, own.map(row)), ''];
  });
  return [...intro(rules), ...sections].join('\n');
}

function subjectOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}

const head = ['规则', '要求', '级别', '预设', '实测'];

function intro(rules: readonly Rule[]): string[] {
  return [
    '<!-- 由 npm run generate 按 rules/ 写成，不要手改。 -->',
    '# 规则目录',
    '',
    `共 ${rules.length} 条。“实测”是在人工核对过的目标表上，提示正确的次数和提示的次数；没有提示过的不写。`,
    '预设 recommended 默认启用；strict 在配置里写 `extends: strict` 时启用。',
    '',
  ];
}

function row({ id, title, severity, preset }: Rule): string[] {
  const measured = precisionOf(id);
  return [
    `[\`${id}\`](${id}.md)`,
    escapeMarkdown(title),
    severityWords[severity],
    preset,
    measured === null ? '' : `${measured.right}/${measured.messages}`,
  ];
}
