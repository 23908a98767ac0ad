import { severityWords } from '../../report/stylish/severity-words.ts';
import type { Rule } from '../../rule/rule.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Io } from '../io.ts';
import { known } from '../known.ts';
import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';
import { describeExamples } from './describe-examples.ts';

/**
 * `perflint explain RULE…`: what rules demand, why, what to do, and examples.
 *
 * @throws {UsageError} for a rule that there is not
 */
export function explainCommand(args: string[], io: Io): number {
  const { positionals } = parseOptions(args, {});
  if (positionals.length === 0) {
    throw new UsageError(
      '没有写明哪条规则，例如 perflint explain target/no-empty；全部规则见 perflint rules',
    );
  }
  io.stdout.write(positionals.map((id) => explain(find(id), io.rulesFolder)).join('\n'));
  return 0;
}

function find(id: string): Rule {
  const rule = known.rules.get(id);
  if (rule) return rule;
  const nearest = nearestWord(id, known.rules.keys());
  const how = nearest === undefined ? '用 perflint rules 查看全部规则' : `是不是“${nearest}”？`;
  throw new UsageError(`没有“${id}”这条规则，${how}`);
}

function explain(rule: Rule, rulesFolder: string): string {
  const { id, title, severity, preset, why, how, basis, definition } = rule;
  const lines = [
    `${id}（${severityWords[severity]}，${preset}）`,
    title,
    '',
    `为什么：${why}`,
    `怎么改：${how}`,
    `依据：${basis.title}。${basis.demand}`,
    ...Object.entries(definition.options ?? {}).map(
      ([name, option]) =>
        `选项 ${name}：${option.description}（默认 ${JSON.stringify(option.default)}）`,
    ),
    ...describeExamples(id, rulesFolder),
  ];
  return `${lines.join('\n')}\n`;
}
