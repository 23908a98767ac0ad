import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCli } from '../support/build-cli.ts';
import { tables } from '../support/tables.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'perflint-'));
let cli: string;

beforeAll(async () => {
  cli = await buildCli(folder);
  mkdirSync(join(folder, 'many'));
  const seed = readFileSync(join(root, 'seeds/002_ce4dfbf79bb214a4.txt'));
  for (let index = 0; index < 150; index++) writeFileSync(join(folder, `many/${index}.txt`), seed);
  writeFileSync(join(folder, 'a.txt'), tables.sound);
  writeFileSync(join(folder, 'b.txt'), tables.faulty);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a shell line in which `$P` is perflint. */
async function shell(line: string) {
  const env = { ...process.env, P: `"${process.execPath}" "${cli}"`, FORCE_COLOR: '' };
  const run = promisify(execFile)('sh', ['-c', line.replaceAll('$P', env.P)], { cwd: folder, env });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

describe('the process', () => {
  test.each([
    ['$P a.txt', 0],
    ['$P b.txt', 1],
    ['$P --nothing', 2],
    ['$P nothing.txt', 2],
    ['$P --version', 0],
  ])('%s ends with %i', async (line, code) => {
    expect(await shell(line)).toMatchObject({ code });
  });

  test('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect((await shell('$P --version')).stdout).toBe(`${version}\n`);
  });

  test('reads standard input, and writes no colours into a pipe', async () => {
    const { stdout } = await shell('cat b.txt | $P -');
    expect(stdout).toContain('target/no-empty');
    expect(stdout).not.toContain('\x1b');
  });

  test('a closed pipe is no error', async () => {
    expect(await shell('$P many --format json | head -c 100')).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test('a long report arrives whole', async () => {
    const { stdout } = await shell('$P many --format json > out.json; cat out.json | wc -c');
    expect(Number(stdout)).toBe(readFileSync(join(folder, 'out.json')).length);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveLength(150);
  });

  test('is the same every time, whatever thread did what', { timeout: 60_000 }, async () => {
    const once = await shell('$P many --format json | cksum');
    expect(await shell('$P many --format json | cksum')).toEqual(once);
    expect(once.stderr).toBe('');
  });
});
