import { severityWords } from '../../../report/stylish/severity-words.ts';
import type { Rule } from '../../../rule/rule.ts';
import { describePrecision } from '../describe-precision.ts';
import { describeValues } from '../describe-values.ts';

/** What a rule demands, why, and what to do, as lines. */
export function describeRule(rule: Rule): string[] {
  const { id, title, severity, preset, why, how, basis, definition } = rule;
  return [
    `${id}（${severityWords[severity]}，${preset}）`,
    title,
    '',
    `为什么：${why}`,
    `怎么改：${how}`,
    `依据：${basis.title}。${basis.demand}`,
    `实测：${describePrecision(id)}`,
    ...Object.entries(definition.options ?? {}).map(
      ([name, option]) =>
        `选项 ${name}：${option.description}（${describeValues(option)}；默认 ${JSON.stringify(option.default)}）`,
    ),
  ];
}
