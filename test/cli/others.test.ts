import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/command/command-names.ts';
import { extractOptions } from '../../src/command/extract/extract-options.ts';
import { help } from '../../src/command/help.ts';
import { lintOptions } from '../../src/command/lint/lint-options.ts';
import { schemaLine } from '../../src/command/rules/init/schema-line.ts';
import { testRulesOptions } from '../../src/command/rules/test-rules-options.ts';
import { runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('--help and --version', () => {
  test.each([['--help'], ['-h'], ['lint', '--help'], ['extract', '-h']])(
    '%s %s',
    async (...args) => {
      expect(await runCommand('/', args)).toEqual({ code: 0, stdout: help, stderr: '' });
    },
  );

  test('--version', async () => {
    expect(await runCommand('/', ['--version'])).toMatchObject({ code: 0, stdout: '1.2.3\n' });
  });

  test('the help names every option and every subcommand, and no other option', () => {
    const options = Object.keys({
      ...lintOptions,
      ...extractOptions,
      ...testRulesOptions,
      help: 0,
      version: 0,
    });
    const named = [...help.matchAll(/(?<![\w-])--([a-z-]+)/g)].map((match) => match[1]);
    expect([...new Set(named)].sort()).toEqual(options.sort());
    for (const name of commandNames) expect(help).toContain(name);
  });
});

describe('perflint init', () => {
  test('writes a configuration that changes nothing, and never over another', async () => {
    const folder = temporaryFolder({ 'b.txt': tables.faulty });
    const before = await runCommand(folder, ['b.txt']);
    expect(await runCommand(folder, ['init'])).toMatchObject({ code: 0 });
    expect(await runCommand(folder, ['b.txt'])).toEqual(before);
    const { code, stderr } = await runCommand(folder, ['init']);
    expect(code).toBe(2);
    expect(stderr).toContain('这里已经有 .perflintrc.yaml');
  });

  test('says where editors find its schema: relative where perflint is installed below', async () => {
    const schemaOf = (text: string) =>
      /^# yaml-language-server: \$schema=(.*)\n/.exec(text)?.[1] ?? '';
    const folder = temporaryFolder();
    await runCommand(folder, ['init']);
    const text = readFileSync(join(folder, '.perflintrc.yaml'), 'utf8');
    const { title } = JSON.parse(readFileSync(new URL(schemaOf(text)), 'utf8'));
    expect(title).toContain('.perflintrc.yaml');
    const schemas = join(folder, 'node_modules/perflint/schemas');
    expect(schemaOf(`${schemaLine(folder, schemas, 'config')}\n`)).toBe(
      './node_modules/perflint/schemas/config.schema.json',
    );
  });

  test('each rule in it can be switched on', async () => {
    const folder = temporaryFolder();
    await runCommand(folder, ['init']);
    const text = readFileSync(join(folder, '.perflintrc.yaml'), 'utf8');
    const own = temporaryFolder({
      '.perflintrc.yaml': text.replace(/^( *)# (?=\S+\/\S+: |- )/gm, '$1'),
    });
    const { code, stdout } = await runCommand(own, ['--print-config', 'a.txt']);
    expect(code).toBe(0);
    const { rules } = JSON.parse(stdout);
    expect(rules['target/no-empty']).toMatchObject({ level: 'error', from: '.perflintrc.yaml' });
  });
});

describe('a defect of perflint', () => {
  test('is told as one, and ends with 2', async () => {
    const stdin = new Proxy(
      {},
      {
        get: () => {
          throw new Error('broken \x1b[2J');
        },
      },
    );
    const { code, stderr } = await runCommand('/', ['-'], { stdin: stdin as Uint8Array });
    expect(code).toBe(2);
    expect(stderr).toContain('perflint 内部出错');
    expect(stderr).toContain('broken ␛[2J');
  });
});
