import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/command/command-names.ts';
import { extractOptions } from '../../src/command/extract/extract-options.ts';
import { help } from '../../src/command/help.ts';
import { known } from '../../src/command/known.ts';
import { lintOptions } from '../../src/command/lint/lint-options.ts';
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

describe('perflint test-rules', () => {
  const rule = (says: string) =>
    [
      'title: 质量指标应有指标值',
      'severity: info',
      'basis: 88号',
      'select: target',
      'must: be-filled',
      'message: 没有填写',
      'why: 理由',
      'how: 改法',
      'examples:',
      '  valid:',
      '    - 1、产出指标：次数，年度指标值：0。',
      '  invalid:',
      '    - text: 1、产出指标：质量，年度指标值：«»。',
      `      says: ${says}`,
      '',
    ].join('\n');

  test('passes all built-in rules', async () => {
    const { code, stdout } = await runCommand('/', ['test-rules']);
    expect(code).toBe(0);
    for (const id of known.rules.keys())
      expect(stdout).toMatch(new RegExp(`✔ ${id}  \\d+ 个示例\n`));
    expect(stdout).toMatch(new RegExp(`${known.rules.size} 条规则，\\d+ 个示例，全部通过\n$`));
  });

  test('passes own rules', async () => {
    const folder = temporaryFolder({ 'ours/quality/no-empty.yaml': rule('没有填写') });
    const { code, stdout } = await runCommand(folder, ['test-rules', 'ours']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '✔ quality/no-empty  2 个示例\n\n1 条规则，2 个示例，全部通过\n',
    });
  });

  test('shows what is wrong with own rules', async () => {
    const folder = temporaryFolder({
      'ours/quality/no-empty.yaml': rule('填错了'),
      'ours/quality/no-typo.yaml': rule('没有填写').replace('severity:', 'severty:'),
    });
    const { code, stdout } = await runCommand(folder, ['test-rules', 'ours']);
    expect(code).toBe(2);
    expect(stdout).toContain(
      '✖ quality/no-empty  2 个示例\n    ours/quality/no-empty.yaml:13  应说「填错了」',
    );
    expect(stdout).toMatch(
      /✖ ours\/quality\/no-typo\.yaml:2:1 {2}没有“severty”这一项（是不是“severity”？/,
    );
    expect(stdout).toContain('1 条规则，2 个示例，1 个示例不符，2 处写法有误');
  });

  test('--mutate tells which changes no example notices', async () => {
    const conditional = rule('没有填写').replace('must:', "when: scope == 'annual'\nmust:");
    const skipped = '  skipped:\n    - 1、产出指标：次数，实施周期指标值：。\n';
    const folder = temporaryFolder({ 'ours/quality/no-empty.yaml': conditional + skipped });
    const { code, stdout } = await runCommand(folder, ['test-rules', 'ours', '--mutate']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/✔ quality\/no-empty {2}3 个示例，改动 \d+ 处，示例发现 \d+ 处\n/);
  });

  test.each([
    [['test-rules', 'a', 'b'], '一次检验一个文件夹'],
    [['test-rules', 'nothing'], '没有规则文件'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await runCommand(temporaryFolder(), args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
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
