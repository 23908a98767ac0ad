import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const both = { 'x/a.txt': tables.sound, 'b.txt': tables.faulty };

describe('perflint extract', () => {
  test('of a labelled seed equals the records', async () => {
    const { code, stdout } = await runCommand(root, ['extract', 'seeds/004_d01970435e92e0bf.txt']);
    const records = readFileSync(join(root, 'fixtures/labelled/004.records.json'), 'utf8');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject(JSON.parse(records));
  });

  test('one named file is an object, anything else a list', async () => {
    const folder = temporaryFolder(both);
    const one = await runCommand(folder, ['extract', 'x/a.txt', '--format', 'json']);
    expect(JSON.parse(one.stdout)).toMatchObject({ schemaVersion: 1, file: 'a.txt' });
    const piped = await runCommand(folder, ['extract', '-'], { stdin: tables.sound });
    expect(JSON.parse(piped.stdout)).toMatchObject({ file: '<标准输入>' });
    const inFolder = await runCommand(folder, ['extract', 'x']);
    expect(JSON.parse(inFolder.stdout)).toMatchObject([{ file: 'a.txt' }]);
    const two = await runCommand(folder, ['extract', 'x/a.txt', 'b.txt']);
    expect(JSON.parse(two.stdout)).toMatchObject([{ file: 'a.txt' }, { file: 'b.txt' }]);
  });

  test('ndjson and csv, into a file and on standard output', async () => {
    const folder = temporaryFolder(both);
    const args = ['extract', 'b.txt', '--format', 'ndjson', '--format', 'csv=指标.csv'];
    const { stdout } = await runCommand(folder, args);
    expect(JSON.parse(stdout)).toMatchObject({ file: 'b.txt', name: '困难群众补贴' });
    const csv = readFileSync(join(folder, '指标.csv'), 'utf8').split('\r\n');
    expect(csv).toHaveLength(6);
    expect(csv[1]).toContain(
      'b.txt,项目支出绩效目标表（含转移支付项目）,某区民政局,万元,6,,,,困难群众补贴,10.00,',
    );
    expect(csv[1]).toMatch(/,1,1,产出指标,11,数量指标,补贴发放人数,100人,$/);
  });

  test('what cannot be used is told on standard error, the rest still given', async () => {
    const { code, stdout, stderr } = await runCommand(temporaryFolder(both), [
      'extract',
      'nothing.txt',
      'b.txt',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('nothing.txt：文件不存在');
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'b.txt' }]);
  });

  test('nothing at all leaves standard output empty', async () => {
    const outcome = await runCommand(temporaryFolder(), ['extract', 'nothing.txt']);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
  });

  test.each([
    [['extract'], '没有写明要检查哪些文件'],
    [['extract', 'b.txt', '--format', 'cvs'], '没有“cvs”这种数据格式，是不是“csv”？'],
    [['extract', 'b.txt', '--quiet'], '没有选项“--quiet”'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await runCommand(temporaryFolder(both), args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
