import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPackage } from '../support/build-package.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'perflint-examples-'));
let program: string;

beforeAll(async () => {
  program = await buildPackage(folder);
  cpSync(join(root, 'docs/examples'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const pages = [
  { page: 'docs/规则包.md', example: 'rule-pack', file: '目标表.md' },
  { page: 'docs/插件.md', example: 'plugin', file: '导出.jsonl' },
];

describe.each(pages)('$page', ({ page, example, file }) => {
  const text = readFileSync(join(root, page), 'utf8');

  test('shows every file of the example as it is', () => {
    const files = fastGlob.sync('**/*.{yaml,js}', {
      cwd: join(root, 'docs/examples', example),
      dot: true,
    });
    expect(files.length).toBeGreaterThan(2);
    for (const name of files) {
      expect(text).toContain(readFileSync(join(root, 'docs/examples', example, name), 'utf8'));
    }
  });

  test('what it tells to type works for somebody who has installed the package', () => {
    const blocks = [
      ...text.matchAll(/^```sh exit=(\d)\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?/gms),
    ];
    expect(blocks.length).toBeGreaterThan(1);
    for (const [, code, commands = '', output = ''] of blocks) {
      const script = commands.replace(/^perflint\b/gm, `node '${program}'`);
      const run = spawnSync('sh', ['-c', script], { cwd: join(folder, example), encoding: 'utf8' });
      expect(run.status, `${commands}${run.stdout}${run.stderr}`).toBe(Number(code));
      const printed = run.stdout.replace(/ +/g, ' ');
      for (const line of output.split('\n')) expect(printed).toContain(line.replace(/ +/g, ' '));
    }
  });

  test('every number of threads gives the same bytes', { timeout: 60_000 }, () => {
    const many = join(folder, example, 'many');
    for (let index = 0; index < 60; index++) {
      const extension = /\.\w+$/.exec(file)?.[0];
      cpSync(join(folder, example, file), join(many, `${index}${extension}`));
    }
    const outputs = [1, 3].map((threads) => {
      const script = withThreads(threads, ['--format', 'json', 'many/*']);
      writeFileSync(join(folder, example, 'threads.mjs'), script);
      const run = spawnSync(process.execPath, ['threads.mjs'], { cwd: join(folder, example) });
      expect(run.stderr.toString()).toBe(`${threads - 1} started`);
      return run.stdout.toString();
    });
    expect(JSON.parse(outputs[0] ?? '[]')).toHaveLength(60);
    expect(outputs[1]).toBe(outputs[0]);
  });
});

test('the library takes plugin objects', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { BrokenPlugin, lintBytes } from 'perflint';
    import plugin from './plugin.js';
    const bytes = readFileSync('导出.jsonl');
    const options = { fileName: '导出.jsonl', plugins: [plugin], preset: 'all' };
    const { findings, problems } = await lintBytes(bytes, options);
    const broken = await lintBytes(bytes, { plugins: [{ name: 'x', layuots: [] }] }).catch((error) => error);
    console.log(JSON.stringify({
      problems,
      ids: findings.map(({ ruleId }) => ruleId),
      isBroken: broken instanceof BrokenPlugin,
      message: broken.message,
    }));`;
  const file = join(folder, 'plugin/library.mjs');
  writeFileSync(file, script);
  const run = spawnSync(process.execPath, [file], {
    cwd: join(folder, 'plugin'),
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  const { problems, ids, isBroken, message } = JSON.parse(run.stdout);
  expect(problems).toEqual([]);
  expect(ids).toContain('project/no-ancient');
  expect(isBroken).toBe(true);
  expect(message).toContain('插件没有“layuots”这一项（是不是“layouts”？）');
});

/** The command line where a clock that runs fast has other threads join at once; tells how many have. */
function withThreads(threads: number, args: readonly string[]): string {
  return `
    import os from 'node:os';
    import threads from 'node:worker_threads';
    import { syncBuiltinESMExports } from 'node:module';
    let started = 0;
    let time = 0;
    os.availableParallelism = () => ${threads};
    threads.Worker = class extends threads.Worker {
      constructor(...parameters) {
        super(...parameters);
        started++;
      }
    };
    syncBuiltinESMExports();
    performance.now = () => (time += 1000);
    process.on('exit', () => process.stderr.write(started + ' started'));
    process.argv = ['node', 'perflint', ...${JSON.stringify(args)}];
    await import(${JSON.stringify(program)});`;
}
