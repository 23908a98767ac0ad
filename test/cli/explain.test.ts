import { describe, expect, test } from 'vitest';
import { known } from '../../src/command/known.ts';
import { describePrecision } from '../../src/command/rules/describe-precision.ts';
import { runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('perflint explain', () => {
  test.each([...known.rules.values()])('$id', async ({ id, title, why, how, basis }) => {
    const { code, stdout } = await runCommand('/', ['explain', id]);
    expect(code).toBe(0);
    for (const said of [id, title, why, how, basis.title, basis.demand, describePrecision(id)])
      expect(stdout).toContain(said);
  });

  test('shows options and examples, with carets below what is complained of', async () => {
    const { stdout } = await runCommand('/', ['explain', 'goal/no-short', 'target/no-empty']);
    expect(stdout).toContain(
      '选项 least：绩效目标至少要有多少字，标点不计（整数，不小于 1；默认 20）',
    );
    expect(stdout).toContain(
      [
        '· 1、产出指标：物资设备质量，年度指标值：。',
        '                                         ^',
        '  → 指标“物资设备质量”的年度指标值没有填写',
      ].join('\n'),
    );
  });

  test('on a narrow screen the carets stay below', async () => {
    const world = { isTerminal: true, columns: 30 };
    const { stdout } = await runCommand('/', ['explain', 'target/no-empty'], world);
    expect(stdout).toContain(
      ['· 1、产出指标：物资设备质量，', '  年度指标值：。', '              ^'].join('\n'),
    );
  });

  test.each([[['target/no-emtpy']], [['goal/no-empty', 'target/no-emtpy', '.']]])(
    'of a rule that there is not: %j',
    async (words) => {
      const { code, stderr } = await runCommand('/', ['explain', ...words]);
      expect(code).toBe(2);
      expect(stderr).toBe('没有“target/no-emtpy”这条规则，是不是“target/no-empty”？\n');
    },
  );

  test('of nothing', async () => {
    expect(await runCommand('/', ['explain'])).toMatchObject({ code: 2 });
  });
});

describe('perflint explain with files', () => {
  const folder = () =>
    temporaryFolder({
      'a.txt': tables.faulty,
      'b.txt': tables.sound,
      '.perflintrc.yaml': 'rules: {target/no-empty: off, goal/no-short: [warning, {least: 40}]}',
    });

  test('shows where the rule complains, even when it is off', async () => {
    const { code, stdout } = await runCommand(folder(), ['explain', 'target/no-empty', 'a.txt']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\na\.txt 有 1 处：\n {2}6:\d+ {2}指标“补贴发放人数”的年度指标值没有填写\n/,
    );
    expect(stdout).toMatch(/\n {4}6 \| .*\n {6}\| +\^\n$/);
    expect(stdout).not.toContain('goal/no-short');
  });

  test('uses the options of the configuration', async () => {
    const { stdout } = await runCommand(folder(), ['explain', 'goal/no-short', '.']);
    expect(stdout).toContain('a.txt 有 1 处');
    expect(stdout).toContain('b.txt 有 1 处');
    expect(stdout).toContain('不足40字');
  });

  test('says so where there is nothing', async () => {
    const { stdout } = await runCommand(folder(), ['explain', 'target/no-vague', 'a.txt', 'b.txt']);
    expect(stdout).toMatch(/\n所给的 2 个文件里没有这样的问题。\n$/);
  });

  test('of a file that is not there', async () => {
    const { code, stdout, stderr } = await runCommand(folder(), [
      'explain',
      'target/no-empty',
      'c.txt',
      'a.txt',
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe('c.txt：文件不存在（是不是“a.txt”？）\n');
    expect(stdout).toContain('a.txt 有 1 处');
  });
});
