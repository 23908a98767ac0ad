import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const both = { 'a.txt': tables.sound, 'b.txt': tables.faulty };

describe('exit codes', () => {
  test('0 when nothing is wrong, and says so', async () => {
    const { code, stdout, stderr } = await runCommand(temporaryFolder(both), ['a.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('✔ 已检查 1 个文件，没有发现问题\n');
  });

  test('1 for an error', async () => {
    const { code, stdout } = await runCommand(temporaryFolder(both), ['lint', 'b.txt']);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'b.txt',
        '  6:95  错误  指标“补贴发放人数”的年度指标值没有填写  target/no-empty',
        '',
        '✖ 1 个文件，1 个问题（1 个错误，0 个警告，0 个提示）',
        '',
      ].join('\n'),
    );
  });

  test('2 for what cannot be checked; the rest is still reported', async () => {
    const { code, stdout } = await runCommand(temporaryFolder(both), ['nothing.txt', 'b.txt']);
    expect(code).toBe(2);
    expect(stdout).toContain('文件不存在');
    expect(stdout).toContain('target/no-empty');
  });

  test.each([
    [['--fail-on', 'error'], 'warning', 0],
    [['--fail-on', 'warning'], 'warning', 1],
    [['--fail-on', 'warning'], 'info', 0],
    [['--fail-on=info'], 'info', 1],
    [['--max-warnings', '0'], 'warning', 1],
    [['--max-warnings', '1'], 'warning', 0],
    [['--max-warnings', '0'], 'info', 0],
    [[], 'off', 0],
  ])('%j with a finding of level %s: %i', async (options, level, code) => {
    const args = [...options, '--rule', `target/no-empty: ${level}`, 'b.txt'];
    expect(await runCommand(temporaryFolder(both), args)).toMatchObject({ code });
  });
});

describe('mistakes in the command line', () => {
  test.each([
    [['--formt', 'json', 'a.txt'], '没有选项“--formt”，是不是“--format”？'],
    [['--hlep'], '没有选项“--hlep”，是不是“--help”？'],
    [['-x', 'a.txt'], '没有选项“-x”'],
    [['--format'], '选项“--format”后面要写它的值'],
    [['--format', '--quiet', 'a.txt'], '选项“--format”后面要写它的值'],
    [['--quiet=yes', 'a.txt'], '选项“--quiet”后面不带值'],
    [['--format', 'jsn', 'a.txt'], '没有“jsn”这种报告格式，是不是“json”？'],
    [['--format', 'json=', 'a.txt'], '等号后面要写文件名'],
    [['--format', 'json=a.txt/b.json', 'a.txt'], '报告写不进“a.txt/b.json”'],
    [['--fail-on', 'eror', 'a.txt'], '是不是“error”？'],
    [['--fail-on', 'new', 'a.txt'], '这一版还没有基线'],
    [['--max-warnings', 'many', 'a.txt'], '应是整数'],
    [
      ['--rule', 'target/no-emty: off', 'a.txt'],
      '没有“target/no-emty”这条规则，是不是“target/no-empty”？',
    ],
    [['--rule', 'target/no-empty: of', 'a.txt'], '“of”不是可用的值，是不是“off”？'],
    [['--rule', 'target/no-empty: [', 'a.txt'], '“--rule target/no-empty: [”'],
    [['lintt', 'a.txt'], '没有子命令“lintt”，是不是“lint”？'],
    [['extact', 'a.txt'], '没有子命令“extact”，是不是“extract”？'],
    [[], '没有写明要检查哪些文件'],
    [['lint'], '没有写明要检查哪些文件'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await runCommand(temporaryFolder(both), args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('what is quoted from them cannot act on the terminal', async () => {
    const { stderr } = await runCommand(temporaryFolder(), ['--\x1b[2J']);
    expect(stderr).toContain('␛[2J');
    expect(stderr).not.toContain('\x1b');
  });
});

describe('--format', () => {
  test('json is the shape of ESLint, problems included', async () => {
    const { stdout } = await runCommand(temporaryFolder(both), [
      '-f',
      'json',
      'b.txt',
      'nothing.txt',
    ]);
    const [checked, missing] = JSON.parse(stdout);
    expect(checked).toMatchObject({ filePath: 'b.txt', errorCount: 1 });
    expect(checked.messages[0]).toMatchObject({
      ruleId: 'target/no-empty',
      severity: 2,
      line: 6,
      column: 95,
      origin: '第6行',
      location: {
        spender: null,
        project: '困难群众补贴',
        projectLine: 6,
        indicator: 1,
        ordinal: 1,
        field: 'annual',
      },
    });
    expect(checked.messages[0].identity).toMatch(/^[0-9a-f]{8,}$/);
    expect(missing.messages).toMatchObject([
      { ruleId: null, fatal: true, severity: 2, message: '文件不存在' },
    ]);
  });

  test('several at once, some of them into files', async () => {
    const folder = temporaryFolder(both);
    const args = [
      '--format',
      'json=报告/结果.json',
      '--format',
      'stylish',
      '--format=stylish=b.log',
      'b.txt',
    ];
    const { stdout } = await runCommand(folder, args, { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\x1b[31m错误');
    expect(JSON.parse(readFileSync(join(folder, '报告/结果.json'), 'utf8'))).toHaveLength(1);
    expect(readFileSync(join(folder, 'b.log'), 'utf8')).toContain('  错误  ');
  });

  test('only into files, standard output stays empty', async () => {
    const { stdout } = await runCommand(temporaryFolder(both), [
      '--format',
      'json=x.json',
      'b.txt',
    ]);
    expect(stdout).toBe('');
  });
});

describe('what is shown', () => {
  test('--quiet shows only errors, and counts the others for the gate', async () => {
    const args = ['--quiet', '--rule', 'target/no-empty: warning', '--max-warnings', '0', 'b.txt'];
    const { code, stdout } = await runCommand(temporaryFolder(both), args);
    expect(code).toBe(1);
    expect(stdout).not.toContain('target/no-empty');
  });

  test('--verbose shows the words with carets below, why and how', async () => {
    const { stdout } = await runCommand(temporaryFolder(both), ['--verbose', 'b.txt']);
    expect(stdout).toMatch(
      / {4}6 \| …期指标值：100人；年度指标值：。2、.*…\n {6}\| +\^\n {4}为什么：.+\n {4}怎么改：.+\n {4}依据：/,
    );
  });

  test.each([
    [{}, false],
    [{ isTerminal: true }, true],
    [{ isTerminal: true, env: { NO_COLOR: '1' } }, false],
    [{ isTerminal: true, env: { NO_COLOR: '' } }, true],
    [{ isTerminal: true, env: { TERM: 'dumb' } }, false],
    [{ isTerminal: true, env: { FORCE_COLOR: '0' } }, false],
    [{ env: { FORCE_COLOR: '1' } }, true],
    [{ env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
  ])('%j: colours %s', async (world, isColoured) => {
    const { stdout } = await runCommand(temporaryFolder(both), ['b.txt'], world);
    expect(stdout.includes('\x1b[')).toBe(isColoured);
  });

  test('controls in a document and in file names never reach the terminal', async () => {
    const evil = '\x1b]0;x\x07\x1b[31m\u202e';
    const table = tables.faulty.replace('补贴发放人数', `补贴${evil}人数`);
    const name = `${evil}.txt`;
    const args = ['--verbose', name, `${evil}没有.txt`];
    const { stdout, code } = await runCommand(temporaryFolder({ [name]: table }), args);
    expect(code).toBe(2);
    expect(stdout).toContain('␛]0;x␇␛[31m<U+202E>');
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('standard input', () => {
  test('is checked under the name given', async () => {
    const args = ['-', '--stdin-filename', '目标表.txt'];
    const { code, stdout } = await runCommand(temporaryFolder(), args, { stdin: tables.faulty });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^目标表\.txt\n {2}6:95 /);
  });

  test('beside files, and empty', async () => {
    const { code, stdout } = await runCommand(temporaryFolder(both), ['a.txt', '-']);
    expect(code).toBe(2);
    expect(stdout).toContain('<标准输入>\n    无法检查  文件里没有内容');
  });
});

describe('bad files', () => {
  test('are each told, and the others still checked', async () => {
    const folder = temporaryFolder({
      ...both,
      'empty.txt': '',
      'binary.txt': Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 32),
      'other.txt': '姓名\t电话\n张三\t123\n',
      'folder/x.png': '',
    });
    const args = ['empty.txt', 'binary.txt', 'other.txt', 'folder', 'b.txt'];
    const { code, stdout } = await runCommand(folder, args);
    expect(code).toBe(2);
    expect(stdout).toContain('empty.txt\n    无法检查  文件里没有内容');
    expect(stdout).toContain('binary.txt\n    无法检查  ');
    expect(stdout).toContain('没有认出绩效目标表');
    expect(stdout).toContain('folder\n    无法检查  文件夹里没有可以检查的文件');
    expect(stdout).toContain('target/no-empty');
    expect(stdout).toContain('✖ 5 个文件，4 个无法检查，');
  });
});
