import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import pc from 'picocolors';
import { findConfig } from '../../config/find-config.ts';
import { globFiles } from '../../engine/input/glob-files.ts';
import { builtin } from '../../plugin/builtin.ts';
import { libraryParts } from '../../plugin/library-parts.ts';
import type { Plugin } from '../../plugin/plugin.ts';
import { presetNames } from '../../plugin/preset-names.ts';
import { type RuleTests, testRules } from '../../rule/examples/test-rules.ts';
import type { PackFile } from '../../rule/load/load-pack.ts';
import type { Io } from '../io.ts';
import { known } from '../known.ts';
import { parseFormat } from '../output/parse-format.ts';
import { usesColour } from '../output/uses-colour.ts';
import { writeOutput } from '../output/write-output.ts';
import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';
import { testRulesOptions } from './test-rules-options.ts';
import { describeRuleTests } from './tests/describe-rule-tests.ts';
import { isSound } from './tests/is-sound.ts';
import { writeJson } from './tests/write-json.ts';
import { writeJunit } from './tests/write-junit.ts';

/**
 * `perflint test-rules [DIR]`: loads a folder of rules and runs their examples; without a folder the
 * built-in rules.
 *
 * @returns the exit code: 2 where a rule is wrong
 * @throws {UsageError} for a mistake in the command line, or a folder without rules
 */
export async function testRulesCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, testRulesOptions);
  if (positionals.length > 1) {
    throw new UsageError('一次检验一个文件夹的规则，例如 perflint test-rules 我们的规则');
  }
  const folder = resolve(io.folder, positionals[0] ?? io.rulesFolder);
  const files = readRules(folder);
  if (files.length === 0) throw new UsageError(`“${folder}”里没有规则文件（主题/规则.yaml）`);
  const formats = (values.format ?? ['stylish']).map(parseFormat);
  const writers = formats.map(({ name }) => writerOf(name));
  const plugins = folder === resolve(io.rulesFolder) ? [bareBuiltin] : await pluginsFor(folder);
  const tests = testRules(files, libraryParts(plugins), values.mutate, {
    rules: plugins.flatMap((plugin) => plugin.rules ?? []),
    presets: presetNames(plugins),
  });
  const shown = relative(io.folder, folder);
  formats.forEach(({ file }, index) => {
    writeOutput(io, file, writers[index]?.(tests, shown, file === null && usesColour(io)) ?? '');
  });
  return isSound(tests) ? 0 : 2;
}

type Writer = (tests: RuleTests, folder: string, colour: boolean) => string;

/**
 * @throws {UsageError} for a format that there is not
 */
function writerOf(name: string): Writer {
  const writer = writers.get(name);
  if (writer) return writer;
  throw new UsageError(`没有“${name}”这种格式，可以用 ${[...writers.keys()].join('、')}`);
}

const writers = new Map<string, Writer>([
  ['stylish', (tests, folder, colour) => describeRuleTests(tests, folder, pc.createColors(colour))],
  ['json', writeJson],
  ['junit', writeJunit],
]);

function readRules(folder: string): PackFile[] {
  return globFiles('**/*.{yaml,yml}', folder).map((path) => ({
    path,
    text: readFileSync(resolve(folder, path), 'utf8'),
  }));
}

/** The built-in rules bring their words along. */
const bareBuiltin: Plugin = withoutRules(builtin);

/** Own rules may use the built-in words, and whatever the plugins bring that a configuration above names. */
async function pluginsFor(folder: string): Promise<Plugin[]> {
  const config = findConfig(folder);
  if (config === null) return [builtin];
  const { loadConfig } = await import('../../config/load/load-config.ts');
  const { known: around } = await loadConfig(config, known);
  return around.plugins.map((plugin) =>
    plugin.rulesFolder === folder ? withoutRules(plugin) : plugin,
  );
}

/** What is left of a plugin whose folder of rules is the one that is tested. */
function withoutRules({ name, verbs = [], functions = [] }: Plugin): Plugin {
  return { name, verbs, functions };
}
