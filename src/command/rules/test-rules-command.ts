import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { globFiles } from '../../engine/input/glob-files.ts';
import { builtin } from '../../plugin/builtin.ts';
import { examplesOf } from '../../rule/examples/examples-of.ts';
import { loadPack, type Pack } from '../../rule/load/load-pack.ts';
import { visible } from '../../text/visible.ts';
import type { Io } from '../io.ts';
import { known } from '../known.ts';
import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `perflint test-rules [DIR]`: loads a folder of rules and runs their examples; without a folder the
 * built-in rules.
 *
 * @returns the exit code: 2 where a rule is wrong
 * @throws {UsageError} for a mistake in the command line, or a folder without rules
 */
export function testRulesCommand(args: string[], io: Io): number {
  const { positionals } = parseOptions(args, {});
  if (positionals.length > 1)
    throw new UsageError('一次检验一个文件夹的规则，例如 perflint test-rules 我们的规则');
  const folder = resolve(io.folder, positionals[0] ?? io.rulesFolder);
  const pack = readPack(folder, folder === resolve(io.rulesFolder));
  if (pack === null) throw new UsageError(`“${positionals[0]}”里没有规则文件（主题/规则.yaml）`);
  io.stdout.write(
    `${[...soundLines(pack), ...faultLines(pack, relative(io.folder, folder))].join('\n')}\n`,
  );
  return pack.faults.size > 0 ? 2 : 0;
}

function readPack(folder: string, isBuiltin: boolean): Pack | null {
  const files = globFiles('**/*.{yaml,yml}', folder).map((path) => ({
    path,
    text: readFileSync(resolve(folder, path), 'utf8'),
  }));
  if (files.length === 0) return null;
  const { verbs = [], lexicons = [], catalogs = [], bases = [], conditions = [] } = builtin;
  if (!isBuiltin) {
    return loadPack(
      files,
      { verbs, lexicons, catalogs, bases, conditions },
      new Set(known.rules.keys()),
    );
  }
  return loadPack(files, { verbs, lexicons: [], catalogs: [], bases: [], conditions: [] });
}

function soundLines({ rules, examples }: Pack): string[] {
  return rules.map(({ id }) => {
    const own = examples.get(id);
    return `✔ ${id}  ${own ? examplesOf(own).length : 0} 个示例`;
  });
}

function faultLines({ rules, faults }: Pack, folder: string): string[] {
  const told = [...faults].flatMap(([path, found]) =>
    found.map(({ line, column, message, how, frame }) => {
      const place = `${join(folder, path)}:${line}:${column}`;
      return `✖ ${visible(`${place}  ${message}（${how}）`)}\n${frame.replace(/^/gm, '    ')}\n`;
    }),
  );
  const wrong = faults.size === 0 ? '全部通过' : `${faults.size} 个文件有误`;
  return ['', ...told, `${rules.length} 条规则没有问题，${wrong}`];
}
