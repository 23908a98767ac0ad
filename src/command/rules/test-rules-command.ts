import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { globFiles } from '../../engine/input/glob-files.ts';
import { builtin } from '../../plugin/builtin.ts';
import { testRules } from '../../rule/examples/test-rules.ts';
import type { PackFile } from '../../rule/load/load-pack.ts';
import type { LibraryParts } from '../../rule/make-library.ts';
import { visible } from '../../text/visible.ts';
import type { Io } from '../io.ts';
import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';
import { describeRuleTests } from './describe-rule-tests.ts';
import { testRulesOptions } from './test-rules-options.ts';

/**
 * `perflint test-rules [DIR]`: loads a folder of rules and runs their examples; without a folder the
 * built-in rules.
 *
 * @returns the exit code: 2 where a rule is wrong
 * @throws {UsageError} for a mistake in the command line, or a folder without rules
 */
export function testRulesCommand(args: string[], io: Io): number {
  const { values, positionals } = parseOptions(args, testRulesOptions);
  if (positionals.length > 1) {
    throw new UsageError('一次检验一个文件夹的规则，例如 perflint test-rules 我们的规则');
  }
  const folder = resolve(io.folder, positionals[0] ?? io.rulesFolder);
  const files = readRules(folder);
  if (files.length === 0) throw new UsageError(`“${folder}”里没有规则文件（主题/规则.yaml）`);
  const tests = testRules(files, baseOf(folder === resolve(io.rulesFolder)), values.mutate);
  const lines = describeRuleTests(tests, relative(io.folder, folder));
  io.stdout.write(
    `${lines
      .flatMap((line) => line.split('\n'))
      .map(visible)
      .join('\n')}\n`,
  );
  const isSound = tests.rules.every(({ examples }) =>
    examples.every(({ faults }) => faults.length === 0),
  );
  return isSound && tests.faults.size === 0 ? 0 : 2;
}

function readRules(folder: string): PackFile[] {
  return globFiles('**/*.{yaml,yml}', folder).map((path) => ({
    path,
    text: readFileSync(resolve(folder, path), 'utf8'),
  }));
}

/** Own rules may use the built-in words; the built-in rules bring theirs along. */
function baseOf(isBuiltin: boolean): LibraryParts {
  const { verbs = [], lexicons = [], catalogs = [], bases = [], conditions = [] } = builtin;
  if (isBuiltin) return { verbs, lexicons: [], catalogs: [], bases: [], conditions: [] };
  return { verbs, lexicons, catalogs, bases, conditions };
}
