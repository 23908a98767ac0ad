import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/config/config.ts';
import { resolveSettings } from '../../src/config/resolve-settings.ts';
import { lintFiles } from '../../src/engine/lint-files.ts';
import { type LintSetup, makeLinter } from '../../src/engine/lint-task.ts';
import { startWorker } from '../../src/engine/start-worker.ts';
import { builtin } from '../../src/plugin/builtin.ts';
import { presetOf } from '../../src/plugin/preset-of.ts';
import { buildWorker } from '../support/build-worker.ts';
import { seeds } from '../support/seeds.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(root, 'node_modules/.worker-'));
let workerUrl: URL;

beforeAll(async () => {
  workerUrl = await buildWorker(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const layer = {
  from: 'recommended',
  files: null,
  rules: {},
  ...presetOf('recommended', [builtin]),
};
const recommended: Settings = resolveSettings([layer], {});
const silent: Settings = { rules: {}, changes: {}, plugins: [] };
const setup: LintSetup = { settings: [recommended, silent], needsText: false };
const paths = seeds.map(({ name }) => join(root, 'seeds', name));
const tasks = Array.from({ length: 12 }, () => paths)
  .flat()
  .map((path) => ({ path, settings: 0 }));

describe('lintFiles', () => {
  test('gives the same whatever the number of threads', { timeout: 60_000 }, async () => {
    const alone = await lintFiles(tasks, setup, { threads: 1, workerUrl });
    expect(alone.flatMap(({ findings }) => findings).length).toBeGreaterThan(100);
    for (const threads of [2, 3]) {
      expect(await lintFiles(tasks, setup, { threads, workerUrl })).toStrictEqual(alone);
    }
    expect(await lintFiles(tasks, setup, { threads: 2 })).toEqual(alone);
  });

  test('tells which watched rules some file concerned, whatever the number of threads', async () => {
    const watched = ['target/no-empty', 'form/no-unread'];
    for (const threads of [1, 2]) {
      const linted = await lintFiles(
        tasks.slice(0, 15),
        { ...setup, watched },
        { threads, workerUrl },
      );
      expect(new Set(linted.map(({ asked }) => asked?.join()))).toEqual(
        new Set(['target/no-empty']),
      );
    }
    const [unwatched] = await lintFiles(tasks.slice(0, 1), setup, { threads: 1 });
    expect(unwatched).not.toHaveProperty('asked');
  });

  test('each file has its own settings', async () => {
    const [path = ''] = paths;
    const [checked, unchecked] = await lintFiles(
      [0, 1].map((settings) => ({ path, settings })),
      setup,
      { threads: 1 },
    );
    expect(checked?.findings).not.toEqual([]);
    expect(unchecked?.findings).toEqual([]);
  });

  test('tells how many are done', async () => {
    const done: number[] = [];
    const three = tasks.slice(0, 3);
    await lintFiles(three, setup, { threads: 1, onDone: (count) => done.push(count) });
    expect(done).toEqual([1, 2, 3]);
  });

  test('files that cannot be read are told among the others', async () => {
    const some = [...tasks.slice(0, 2), { path: join(root, 'nothing.txt'), settings: 0 }];
    const results = await lintFiles(some, setup, { threads: 1 });
    expect(results.map(({ problems }) => problems.length)).toEqual([0, 0, 1]);
  });

  test('given bytes are checked instead of the file', async () => {
    const bytes = seeds[0]?.bytes ?? new Uint8Array();
    const asked = [{ path: '/nowhere/a.txt', settings: 0, bytes }];
    const [result] = await lintFiles(asked, { ...setup, needsText: true }, { threads: 1 });
    expect(result?.problems).toEqual([]);
    expect(result?.text).toContain('项目支出绩效目标表');
  });

  test('a plugin that does not run in a thread is told for each file', async () => {
    const gone = { name: 'p', module: 'data:text/javascript,throw new Error("gone")', pack: null };
    const broken = { ...setup, settings: [{ ...silent, plugins: [gone] }] };
    const results = await lintFiles(tasks.slice(0, 2), broken, { threads: 1 });
    expect(results.map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      ['插件“p”出错：gone'],
      ['插件“p”出错：gone'],
    ]);
  });

  test('a thread that cannot start leaves its files to the others', async () => {
    const broken = new URL('data:text/javascript,throw new Error("no start")');
    const alone = await lintFiles(tasks, setup, { threads: 1 });
    expect(await lintFiles(tasks, setup, { threads: 3, workerUrl: broken })).toEqual(alone);
  });
});

describe('startWorker', () => {
  test('answers as this thread does, in order', async () => {
    const worker = startWorker(workerUrl, setup);
    const lint = makeLinter(setup);
    const five = tasks.slice(0, 5);
    const answers = await Promise.all(five.map((task) => worker.lint(task)));
    expect(answers).toStrictEqual(await Promise.all(five.map((task) => lint(task))));
    await worker.stop();
  });

  test('a thread that dies of a file says so, and gives the rest back', async () => {
    const dying = `import { parentPort } from 'node:worker_threads';
      parentPort.postMessage('ready');
      parentPort.on('message', () => { throw new Error('out of memory'); });`;
    const worker = startWorker(new URL(`data:text/javascript,${encodeURIComponent(dying)}`), setup);
    const [task] = tasks;
    if (!task) throw new Error('no task');
    const answers = await Promise.all([worker.lint(task), worker.lint(task)]);
    expect(answers[0]?.problems[0]?.message).toBe('检查中断：out of memory');
    expect(answers[1]).toBeNull();
    expect(await worker.lint(task)).toBeNull();
    await worker.stop();
  });
});
