import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Message {
  ruleId: string | null;
  severity: number;
  message: string;
  line: number;
  column: number;
}

/** The notices of a run, as `file:line:column message`. */
async function noticesOf(files: Record<string, string>, ...args: string[]): Promise<string[]> {
  const folder = temporaryFolder({ 'a/b.txt': tables.sound, ...files });
  const { stdout } = await runCommand(folder, ['--report-unused', '-f', 'json', ...args]);
  const results: { filePath: string; messages: Message[] }[] = JSON.parse(stdout);
  return results.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId, severity }) => ruleId === null && severity === 1)
      .map(({ line, column, message }) => `${filePath}:${line}:${column} ${message}`),
  );
}

/** Of a run over everything with this `.perflintrc.yaml`. */
function noticesOfConfig(...lines: string[]): Promise<string[]> {
  return noticesOf({ '.perflintrc.yaml': lines.join('\n') }, '.');
}

describe('--report-unused', () => {
  test('says nothing where everything applies', async () => {
    const lines = [
      'extends: recommended',
      'files: ["*.txt"]',
      'ignores: [c/, "!c/d.txt"]',
      'rules: {target/no-empty: warning, goal/no-short: off}',
      'overrides: [{files: [a/], rules: {target/no-missing: [info]}}]',
      'lexicons: {placeholders: {add: [详见文件袋], remove: [无]}}',
    ];
    const files = { '.perflintrc.yaml': lines.join('\n'), 'c/d.txt': tables.sound };
    expect(await noticesOf(files, '.')).toEqual([]);
  });

  test('says nothing unless it is asked', async () => {
    const folder = temporaryFolder({ 'b.txt': tables.sound, '.perflintrc.yaml': 'ignores: [c/]' });
    const { code, stdout } = await runCommand(folder, ['.']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✔ 已检查 1 个文件，没有发现问题\n' });
  });

  test('patterns that no file matches', async () => {
    expect(
      await noticesOfConfig(
        'files: ["*.txt", "*.xlsx"]',
        'ignores:',
        '  - 草稿/',
        '  - "!旧/"',
        'overrides:',
        '  - files: [2022/, 2023/]',
        '    rules: {target/no-empty: info}',
        '  - files: [2024/, a/]',
        '    rules: {target/no-empty: info}',
      ),
    ).toEqual([
      '.perflintrc.yaml:1:18 “*.xlsx”没有对上任何文件',
      '.perflintrc.yaml:3:5 “草稿/”没有对上任何文件',
      '.perflintrc.yaml:4:5 “!旧/”没有对上任何文件',
      '.perflintrc.yaml:6:12 这一段设置没有对上任何文件',
      '.perflintrc.yaml:8:13 “2024/”没有对上任何文件',
    ]);
  });

  test('an override for files that are left out', async () => {
    expect(
      await noticesOf(
        {
          '.perflintrc.yaml':
            'ignores: [c/]\noverrides:\n  - {files: [c/], rules: {target/no-empty: off}}',
          'c/d.txt': tables.sound,
        },
        '.',
      ),
    ).toEqual(['.perflintrc.yaml:3:13 这一段设置没有对上任何文件']);
  });

  test('rules switched on that nothing concerns, and off that were not on', async () => {
    expect(
      await noticesOfConfig(
        'rules:',
        '  form/no-repeated-block: error',
        '  goal/no-uncovered-figure: off',
        '  target/no-empty: error',
      ),
    ).toEqual([
      '.perflintrc.yaml:2:3 这些文件里没有“form/no-repeated-block”要检查的内容',
      '.perflintrc.yaml:3:3 “goal/no-uncovered-figure”本来就没有启用',
    ]);
  });

  test('a rule whose condition never holds', async () => {
    expect(await noticesOfConfig('rules: {project/no-confidential-conflict: error}')).toEqual([
      '.perflintrc.yaml:1:9 这些文件里没有“project/no-confidential-conflict”要检查的内容',
    ]);
  });

  test('a setting that others override everywhere', async () => {
    const config = [
      'rules: {target/no-empty: warning, goal/no-short: warning}',
      'overrides:',
      '  - {files: [a/], rules: {target/no-empty: off}}',
    ].join('\n');
    const once = { '.perflintrc.yaml': config };
    expect(await noticesOf(once, '.')).toEqual([
      '.perflintrc.yaml:1:9 “target/no-empty”的这项设置被后面的设置盖过',
    ]);
    expect(await noticesOf({ ...once, 'c.txt': tables.sound }, '.')).toEqual([]);
  });

  test('--rule', async () => {
    const args = ['--rule', 'goal/no-short: off', '--rule', 'form/no-unread: error'];
    expect(await noticesOf({}, '.', ...args)).toEqual([
      '--rule:1:1 这些文件里没有“form/no-unread”要检查的内容',
    ]);
    // Of two that turn a rule off one is of use.
    expect(await noticesOf({}, '.', ...args.slice(0, 2), ...args.slice(0, 2))).toEqual([
      '--rule:1:1 “goal/no-short”的这项设置被后面的设置盖过',
    ]);
  });

  test('words that are not there to be removed, or are there already', async () => {
    expect(
      await noticesOfConfig('lexicons:', '  placeholders: {add: [无], remove: [待丁, 待定]}'),
    ).toEqual([
      '.perflintrc.yaml:2:24 词表“placeholders”里本来就有“无”',
      '.perflintrc.yaml:2:37 词表“placeholders”里没有“待丁”',
    ]);
  });

  test('what two configurations share is of use where it is to one', async () => {
    const files = {
      'a/.perflintrc.yaml': 'extends: ../shared.yaml',
      'c/.perflintrc.yaml': 'extends: ../shared.yaml',
      'c/d.txt': tables.sound,
      'shared.yaml':
        'overrides:\n  - {files: [b.*], rules: {target/no-empty: off}}\n  - {files: [x.*], rules: {}}',
    };
    expect(await noticesOf(files, '.')).toEqual(['shared.yaml:3:13 这一段设置没有对上任何文件']);
  });

  test('counts as a warning, shows no file too many, and is not for --quiet', async () => {
    const folder = temporaryFolder({ 'b.txt': tables.sound, '.perflintrc.yaml': 'ignores: [c/]' });
    const run = (...args: string[]) => runCommand(folder, ['.', '--report-unused', ...args]);
    expect(await run()).toEqual({
      code: 0,
      stdout: [
        '.perflintrc.yaml',
        '  1:11  警告  “c/”没有对上任何文件（核对写法和所在的文件夹；用不到就删去）',
        '',
        '✖ 1 个文件，1 个问题（0 个错误，1 个警告，0 个提示）',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect((await run('--verbose')).stdout).toContain(
      '    1 | ignores: [c/]\n      |           ^^\n',
    );
    expect(await run('--max-warnings', '0')).toMatchObject({ code: 1 });
    expect(await run('--fail-on', 'warning')).toMatchObject({ code: 1 });
    expect(await run('--quiet')).toMatchObject({ stdout: '✔ 已检查 1 个文件，没有发现问题\n' });
  });

  test('own rules that nothing concerns', async () => {
    const rule = [
      'title: 规则',
      'severity: info',
      'basis: 填表',
      'select: indicatorName',
      'must: {not: {match: {pattern: 待改}}}',
      'message: 写的是“{value}”',
      'why: 理由',
      'how: 改法',
      'examples:',
      '  valid: ["1、产出指标：待定，年度指标值：0。"]',
      '  invalid: [{text: "1、产出指标：«待改»，年度指标值：4次。", says: 写的是“待改”}]',
    ].join('\n');
    const skipped = '\n  skipped: ["1、产出指标：次数，年度指标值：0。"]';
    const files = {
      'ours/indicator/no-draft.yaml': rule,
      'ours/indicator/no-idle.yaml': `when: value.startsWith('待')\n${rule}${skipped}`,
      '.perflintrc.yaml': 'plugins: [./ours]',
    };
    expect(await noticesOf(files, '.')).toEqual([
      '.perflintrc.yaml:1:11 这些文件里没有“indicator/no-idle”（./ours）要检查的内容',
    ]);
  });

  test('a broken configuration has its faults, no notices', async () => {
    const files = { '.perflintrc.yaml': 'ignores: [c/]\nrules: {target/no-emty: off}' };
    expect(await noticesOf(files, '.')).toEqual([]);
  });
});
