import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('--stats lists on standard error what reading and each rule cost, and changes no report', async () => {
  const folder = temporaryFolder({ 'a.txt': tables.faulty, 'b.txt': tables.sound });
  const usual = await runCommand(folder, ['a.txt', 'b.txt']);
  const timed = await runCommand(folder, ['a.txt', 'b.txt', '--stats']);
  expect(timed).toMatchObject({ code: usual.code, stdout: usual.stdout });
  const [heading, ...lines] = timed.stderr.trimEnd().split('\n');
  expect(heading).toMatch(/^规则 +毫秒 +占比 +问题$/);
  expect(lines.find((line) => line.startsWith('读取和解析'))).toMatch(/ [\d.]+ +[\d.]+%$/);
  expect(lines.find((line) => line.startsWith('target/no-empty'))).toMatch(/% +1$/);
  const shares = lines.map((line) => Number(/([\d.]+)%/.exec(line)?.[1]));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, -1);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});
