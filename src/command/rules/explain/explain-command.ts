import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Known } from '../../../config/known.ts';
import { openConfigs } from '../../../config/open-configs.ts';
import type { FileResult } from '../../../report/reporter.ts';
import type { Rule } from '../../../rule/rule.ts';
import { nearestWord } from '../../../text/nearest-word.ts';
import { visible } from '../../../text/visible.ts';
import type { Io } from '../../io.ts';
import { known as builtinKnown } from '../../known.ts';
import { knownIn } from '../../known-in.ts';
import { tellBrokenConfigs } from '../../output/tell-broken-configs.ts';
import { tellProblems } from '../../output/tell-problems.ts';
import { parseOptions } from '../../parse-options.ts';
import { UsageError } from '../../usage-error.ts';
import { describeExamples } from './describe-examples.ts';
import { describeFindings } from './describe-findings.ts';
import { describeRule } from './describe-rule.ts';
import { findInFiles } from './find-in-files.ts';

/**
 * `perflint explain RULE… [FILES…]`: what rules demand, why, what to do, examples, and where they
 * complain in these files.
 *
 * @returns the exit code: 2 where a file cannot be checked
 * @throws {UsageError} for a rule that there is not
 */
export async function explainCommand(args: string[], io: Io): Promise<number> {
  const { positionals } = parseOptions(args, {});
  const configs = openConfigs({ ...builtinKnown, folder: io.folder, isOff: false, extra: [] });
  const known = await knownIn(configs, io.folder);
  const { rules, paths } = sort(positionals, known, io);
  const results = paths.length === 0 ? [] : await findInFiles(rules, paths, configs, io);
  const columns = io.stdout.isTerminal ? io.stdout.columns : Number.POSITIVE_INFINITY;
  const texts = rules.map((rule) => [
    ...describeRule(rule),
    ...describeExamples(rule.id, folderOf(rule.id, known, io), columns),
    ...(paths.length === 0 ? [] : describeFindings(rule.id, results.filter(isSound), columns)),
    '',
  ]);
  io.stdout.write(texts.map((lines) => lines.map(visible).join('\n')).join('\n'));
  for (const { filePath, problems } of results) tellProblems(filePath, problems, io);
  if (paths.length === 0) return tellBrokenConfigs(configs, io);
  return results.every(isSound) ? 0 : 2;
}

function isSound({ problems }: FileResult): boolean {
  return problems.length === 0;
}

/** Where the file of a rule stands. */
function folderOf(id: string, { plugins }: Known, io: Io): string {
  const bringing = plugins.find(({ rules = [] }) => rules.some((rule) => rule.id === id));
  return String(bringing?.rulesFolder ?? io.rulesFolder);
}

/** The first word is a rule; further ones are too where they name one. */
function sort(words: readonly string[], known: Known, io: Io): { rules: Rule[]; paths: string[] } {
  const [first, ...others] = words;
  if (first === undefined) {
    throw new UsageError(
      '没有写明哪条规则，例如 perflint explain target/no-empty；全部规则见 perflint rules',
    );
  }
  const isRule = (word: string) =>
    known.rules.has(word) ||
    (/^[a-z]+\/no-[a-z0-9-]+$/.test(word) && !existsSync(resolve(io.folder, word)));
  return {
    rules: [first, ...others.filter(isRule)].map((id) => find(id, known)),
    paths: others.filter((word) => !isRule(word)),
  };
}

function find(id: string, known: Known): Rule {
  const rule = known.rules.get(id);
  if (rule) return rule;
  const nearest = nearestWord(id, known.rules.keys());
  const how = nearest === undefined ? '用 perflint rules 查看全部规则' : `是不是“${nearest}”？`;
  throw new UsageError(`没有“${id}”这条规则，${how}`);
}
