import { describeValues } from '../../src/command/rules/describe-values.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { fence } from '../markdown/fence.ts';
import { table } from '../markdown/table.ts';

/** The options of a rule with how to set them; nothing for a rule without. */
export function optionLines({ id, severity, definition }: Rule): string[] {
  const options = Object.entries(definition.options ?? {});
  if (options.length === 0) return [];
  const rows = options.map(([name, option]) => [
    `\`${name}\``,
    escapeMarkdown(option.description),
    describeValues(option),
    `\`${JSON.stringify(option.default)}\``,
  ]);
  const defaults = options.map(([name, option]) => `${name}: ${JSON.stringify(option.default)}`);
  return [
    '## 选项',
    '',
    ...table(['选项', '说明', '取值', '默认'], rows),
    '',
    '在 `.perflintrc.yaml` 里这样写：',
    '',
    ...fence(['rules:', `  ${id}: [${severity}, {${defaults.join(', ')}}]`], 'yaml'),
    '',
  ];
}
