import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const faulty = { 'a/b.txt': tables.faulty };

describe('configuration on the command line', () => {
  test('.perflintrc.yaml above a file holds, --no-config leaves it out', async () => {
    const folder = temporaryFolder({
      ...faulty,
      '.perflintrc.yaml': 'rules: {target/no-empty: off}',
    });
    expect(await runCommand(folder, ['a/b.txt'])).toMatchObject({ code: 0 });
    expect(await runCommand(folder, ['a/b.txt', '--no-config'])).toMatchObject({ code: 1 });
  });

  test('--config names another, --rule is stronger', async () => {
    const folder = temporaryFolder({ ...faulty, 'own.yaml': 'rules: {target/no-empty: info}' });
    expect(await runCommand(folder, ['a', '--config', 'own.yaml'])).toMatchObject({ code: 0 });
    const args = ['a', '--config', 'own.yaml', '--rule', 'target/no-empty: error'];
    expect(await runCommand(folder, args)).toMatchObject({ code: 1 });
  });

  test('ignored files are skipped, named ones with a word on standard error', async () => {
    const folder = temporaryFolder({ ...faulty, '.perflintrc.yaml': 'ignores: [a/]' });
    const named = await runCommand(folder, ['a/b.txt']);
    expect(named).toMatchObject({ code: 0, stderr: '按配置的 ignores 跳过：a/b.txt\n' });
    const all = await runCommand(folder, ['a']);
    expect(all).toMatchObject({ code: 2, stderr: '' });
    expect(all.stdout).toContain('找到的 1 个文件都被配置的 ignores 或 files 排除');
  });

  test('files says what is checked in folders, not what may be named', async () => {
    const folder = temporaryFolder({
      ...faulty,
      '.perflintrc.yaml': 'files: ["c*"]',
      'a/c.txt': tables.sound,
    });
    expect(await runCommand(folder, ['a'])).toMatchObject({ code: 0 });
    expect(await runCommand(folder, ['a/b.txt'])).toMatchObject({ code: 1 });
  });

  test('a broken one is told with its place, and the files are checked all the same', async () => {
    const config = 'rules:\n  target/no-emty: off\n';
    const folder = temporaryFolder({ ...faulty, '.perflintrc.yaml': config });
    const { code, stdout } = await runCommand(folder, ['a']);
    expect(code).toBe(2);
    expect(stdout).toContain(
      [
        '.perflintrc.yaml',
        '  2:3  无法检查  没有“target/no-emty”这条规则（是不是“target/no-empty”？改正之前按默认设置检查）',
        '    1 | rules:',
        '    2 |   target/no-emty: off',
        '      |   ^^^^^^^^^^^^^^',
        '',
        'a/b.txt',
      ].join('\n'),
    );
    expect(stdout).toContain('  target/no-empty\n');
  });

  test('in json too', async () => {
    const folder = temporaryFolder({ ...faulty, '.perflintrc.yaml': 'rule: {}' });
    const { stdout } = await runCommand(folder, ['a', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        filePath: '.perflintrc.yaml',
        messages: [{ ruleId: null, fatal: true, line: 1, column: 1, message: '没有“rule”这一项' }],
      },
      { filePath: 'a/b.txt', messages: [{ ruleId: 'target/no-empty' }] },
    ]);
  });
});

describe('--print-config', () => {
  test('shows what holds and where it was written', async () => {
    const folder = temporaryFolder({
      ...faulty,
      '.perflintrc.yaml': 'extends: ./base.yaml\nrules: {target/no-empty: info}\nignores: [b.txt]',
      'base.yaml': 'rules: {target/no-missing: off}',
    });
    const { code, stdout } = await runCommand(folder, ['--print-config', 'a/b.txt']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'a/b.txt',
      config: '.perflintrc.yaml',
      isIgnored: true,
      rules: {
        'target/no-empty': { level: 'info', options: {}, from: '.perflintrc.yaml' },
        'target/no-missing': { level: 'off', options: {}, from: 'base.yaml' },
        'level/no-unknown': { level: 'error', options: {}, from: 'recommended' },
      },
    });
  });

  test('of a broken configuration says why and ends with 2', async () => {
    const folder = temporaryFolder({ '.perflintrc.yaml': 'rules: 3' });
    const { code, stderr } = await runCommand(folder, ['--print-config', 'a.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('.perflintrc.yaml:1:8：这里应是对照表');
  });
});

describe('--print-source', () => {
  test('gives the text that lines and columns count in', async () => {
    const folder = temporaryFolder({ 'a.txt': `\ufeff${tables.sound.replaceAll('\n', '\r\n')}` });
    const { code, stdout } = await runCommand(folder, ['--print-source', 'a.txt']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: tables.sound });
  });

  test('shows a terminal no controls', async () => {
    const folder = temporaryFolder({ 'a.txt': tables.sound.replace('补贴', '\x1b[2J') });
    const { stdout } = await runCommand(folder, ['--print-source', 'a.txt'], { isTerminal: true });
    expect(stdout).toContain('␛[2J');
    expect(stdout).not.toContain('\x1b');
  });

  test('of nothing ends with 2', async () => {
    expect(await runCommand(temporaryFolder(), ['--print-source', 'a.txt'])).toMatchObject({
      code: 2,
    });
  });
});
