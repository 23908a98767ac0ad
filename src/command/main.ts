import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PluginFailure } from '../plugin/plugin-failure.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { visible } from '../text/visible.ts';
import { type CommandName, commandNames } from './command-names.ts';
import type { Io } from './io.ts';
import { lintOptions } from './lint/lint-options.ts';
import { UsageError } from './usage-error.ts';

/**
 * The command line: arguments in, exit code out. 2 for a mistake in the arguments or of our own,
 * which is told on standard error.
 */
export async function main(args: string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.stderr.write(`${told(error)}\n`);
    return 2;
  }
}

/** 1 would say that something is wrong with a table: our own mistakes end with 2 as well. */
function told(error: unknown): string {
  if (error instanceof UsageError) return visible(error.message);
  if (error instanceof PluginFailure) return visible(`${error.message}（${error.how}）`);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `perflint 内部出错，把下面的文字报告给维护者：\n${trace.split('\n').map(visible).join('\n')}`;
}

async function dispatch(args: string[], io: Io): Promise<number> {
  const { name, rest } = splitCommand(args, io);
  if (rest.some((argument) => argument === '--help' || argument === '-h')) {
    io.stdout.write((await import('./help.ts')).help);
    return 0;
  }
  if (rest.some((argument) => argument === '--version' || argument === '-v')) {
    io.stdout.write(`${io.version}\n`);
    return 0;
  }
  return commands[name](rest, io);
}

/** Imported only when called, so that no command waits for what another needs. */
const commands: Record<CommandName, (args: string[], io: Io) => Promise<number>> = {
  lint: async (args, io) => (await import('./lint/lint.ts')).lint(args, io),
  extract: async (args, io) =>
    (await import('./extract/extract-command.ts')).extractCommand(args, io),
  rules: async (args, io) => (await import('./rules/rules-command.ts')).rulesCommand(args, io),
  explain: async (args, io) =>
    (await import('./rules/explain/explain-command.ts')).explainCommand(args, io),
  'test-rules': async (args, io) =>
    (await import('./rules/test-rules-command.ts')).testRulesCommand(args, io),
  init: async (args, io) => (await import('./rules/init/init-command.ts')).initCommand(args, io),
};

/** The subcommand is the first word that is no option: `perflint --format json extract …` means extract. */
function splitCommand(args: string[], io: Io): { name: CommandName; rest: string[] } {
  const { tokens } = parseArgs({
    args,
    options: lintOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const first = tokens.find((token) => token.kind === 'positional');
  const name = commandNames.find((one) => one === first?.value);
  if (first && name) return { name, rest: args.filter((_, index) => index !== first.index) };
  if (first) checkSpelling(first.value, io);
  return { name: 'lint', rest: args };
}

/**
 * @throws {UsageError} for a word that is no file but nearly a subcommand
 */
function checkSpelling(word: string, io: Io): void {
  if (!/^[a-z-]+$/.test(word) || existsSync(resolve(io.folder, word))) return;
  const nearest = nearestWord(word, commandNames);
  if (nearest) throw new UsageError(`没有子命令“${word}”，是不是“${nearest}”？`);
}
