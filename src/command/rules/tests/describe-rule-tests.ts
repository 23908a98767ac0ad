import { join } from 'node:path';
import type pc from 'picocolors';
import type { RuleTest, RuleTests } from '../../../rule/examples/test-rules.ts';
import { visible } from '../../../text/visible.ts';

type Colours = ReturnType<typeof pc.createColors>;

/**
 * What came of testing rules for people: a line a rule, below it what is wrong, and a summary.
 *
 * @param folder of the rules, as it is to be shown
 */
export function describeRuleTests(
  { rules, faults }: RuleTests,
  folder: string,
  colours: Colours,
): string {
  const broken = [...faults].flatMap(([path, found]) =>
    found.map(({ line, column, message, how, frame }) => [
      `${colours.red('✖')} ${visible(`${join(folder, path)}:${line}:${column}  ${message}（${how}）`)}`,
      ...frame.split('\n').map((one) => `    ${visible(one)}`),
    ]),
  );
  const lines = [
    ...rules.flatMap((rule) => describeRule(rule, folder, colours)),
    ...broken.flat(),
    '',
    summary(rules, broken.length, colours),
    '',
  ];
  return lines.join('\n');
}

function describeRule(
  { id, path, examples, mutants }: RuleTest,
  folder: string,
  colours: Colours,
): string[] {
  const wrong = examples.filter(({ faults }) => faults.length > 0);
  const unnoticed = mutants.filter(({ isNoticed }) => !isNoticed);
  const noticed = mutants.length - unnoticed.length;
  const mutation =
    mutants.length === 0 ? '' : `，改动 ${mutants.length} 处，示例发现 ${noticed} 处`;
  const mark = wrong.length === 0 ? colours.green('✔') : colours.red('✖');
  return [
    `${mark} ${id}  ${colours.dim(`${examples.length} 个示例${mutation}`)}`,
    ...wrong.flatMap(({ line, faults }) =>
      faults.map((fault) => `    ${visible(`${join(folder, path)}:${line}  ${fault}`)}`),
    ),
    ...unnoticed.map(({ where, what }) => `    ${visible(`没有示例发现：${where} ${what}`)}`),
  ];
}

function summary(rules: readonly RuleTest[], broken: number, colours: Colours): string {
  const examples = rules.flatMap((rule) => rule.examples);
  const wrong = examples.filter(({ faults }) => faults.length > 0).length;
  const counts = `${rules.length} 条规则，${examples.length} 个示例`;
  if (wrong + broken === 0) return colours.green(`${counts}，全部通过`);
  return colours.red(`${counts}，${wrong} 个示例不符，${broken} 处写法有误`);
}
