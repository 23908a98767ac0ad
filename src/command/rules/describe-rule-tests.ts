import { join } from 'node:path';
import type { RuleTest, RuleTests } from '../../rule/examples/test-rules.ts';

/**
 * What came of testing rules, as lines: a rule each, below it what is wrong, and a summary.
 *
 * @param folder of the rules, as it is to be shown
 */
export function describeRuleTests({ rules, faults }: RuleTests, folder: string): string[] {
  const broken = [...faults].flatMap(([path, found]) =>
    found.map(
      ({ line, column, message, how, frame }) =>
        `✖ ${join(folder, path)}:${line}:${column}  ${message}（${how}）\n${indent(frame)}`,
    ),
  );
  return [
    ...rules.flatMap((rule) => describeRule(rule, folder)),
    ...broken,
    '',
    summary(rules, broken.length),
  ];
}

function describeRule({ id, path, examples, mutants }: RuleTest, folder: string): string[] {
  const wrong = examples.filter(({ faults }) => faults.length > 0);
  const unnoticed = mutants.filter(({ isNoticed }) => !isNoticed);
  const noticed = mutants.length - unnoticed.length;
  const mutation =
    mutants.length === 0 ? '' : `，改动 ${mutants.length} 处，示例发现 ${noticed} 处`;
  return [
    `${wrong.length === 0 ? '✔' : '✖'} ${id}  ${examples.length} 个示例${mutation}`,
    ...wrong.flatMap(({ line, faults }) =>
      faults.map((fault) => `    ${join(folder, path)}:${line}  ${fault}`),
    ),
    ...unnoticed.map(({ where, what }) => `    没有示例发现：${where} ${what}`),
  ];
}

function summary(rules: readonly RuleTest[], broken: number): string {
  const examples = rules.flatMap((rule) => rule.examples);
  const wrong = examples.filter(({ faults }) => faults.length > 0).length;
  const counts = `${rules.length} 条规则，${examples.length} 个示例`;
  if (wrong + broken === 0) return `${counts}，全部通过`;
  return `${counts}，${wrong} 个示例不符，${broken} 处写法有误`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
