import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const block = /^```sh exit=(\d)\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?/gms;

const pages = ['README.md', 'docs/手册.md'];

/**
 * What the pages tell a reader to type: fenced blocks marked with the exit code they end with, as in
 * `sh exit=1`. Lines of a `text` block that follows stand in the output; `…` is left out.
 */
const shown = pages.flatMap(blocksOf);
const configs = pages.flatMap(configsOf);

describe('what the pages show works as they say', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'perflint-pages-'));
    cpSync('seeds', join(folder, 'seeds'), { recursive: true });
    const table = readdirSync('seeds').find((name) => name.startsWith('002')) ?? '';
    cpSync(join('seeds', table), join(folder, '绩效目标表.txt'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('both pages show commands', () => {
    expect(new Set(shown.map(({ page }) => page)).size).toBe(2);
  });

  test('the rule that README shows is the one that runs', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(
      readFileSync('rules/target/no-empty.yaml', 'utf8'),
    );
  });

  test.each(configs)('$page, line $line is a sound configuration', async ({ text }) => {
    const own = temporaryFolder({ '.perflintrc.yaml': text });
    expect(await runCommand(own, ['--print-config', 'a.txt'])).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test.each(shown)('$page, line $line', ({ commands, exitCode, output }) => {
    const program = `node '${resolve('dist/cli.js')}'`;
    const script = commands.replace(/^(?:npx )?perflint\b/gm, program);
    const env = { ...process.env, FORCE_COLOR: '' };
    const run = spawnSync('sh', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
    expect(run.status, `${commands}${run.stdout}${run.stderr}`).toBe(exitCode);
    const printed = squeeze(run.stdout);
    for (const line of output) expect(printed).toContain(squeeze(line));
  });
});

interface Block {
  page: string;
  line: number;
  commands: string;
  exitCode: number;
  output: string[];
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(block)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length,
    commands: match[2] ?? '',
    exitCode: Number(match[1]),
    output: (match[3] ?? '').split('\n').filter((line) => line !== '' && line !== '…'),
  }));
}

/** The blocks that show a whole configuration. */
function configsOf(page: string): { page: string; line: number; text: string }[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```yaml\n((?:#.*\n)?extends: [^]*?)^```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length,
    text: match[1] ?? '',
  }));
}

/** Columns are as wide as the longest message, which an excerpt need not show. */
function squeeze(text: string): string {
  return text.replace(/ +/g, ' ');
}
