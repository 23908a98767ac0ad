import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

let folder: string;
let home: string;
let built: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'perflint-launch-built-'));
  built = join(home, 'load-chunk.mjs');
  const build = await rolldown({ input: 'src/launch/load-chunk.ts', platform: 'node' });
  await build.write({ file: built, format: 'esm' });
  await build.close();
});

afterAll(() => rmSync(home, { recursive: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perflint-launch-'));
  mkdirSync(join(folder, 'chunks'));
  write(
    'main.cjs',
    `exports.sum = require('./chunks/add.cjs').add(1, 2); exports.file = __filename;`,
  );
  write(
    'chunks/add.cjs',
    `const { sep } = require('node:path');
exports.add = (a, b) => (sep ? a + b : 0);
exports.main = () => require('../main.cjs');
exports.later = (file) => innerImport(file);`,
  );
  write('chunks/late.mjs', 'export const late = true;');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('loadChunk', () => {
  test('runs a chunk once, with what it requires beside it', async () => {
    const { loadChunk } = await launch();
    const main = loadChunk(path('main.cjs'));
    expect(main).toEqual({ sum: 3, file: path('main.cjs') });
    expect(loadChunk(path('main.cjs'))).toBe(main);
    const add = loadChunk(path('chunks/add.cjs')) as { main: () => unknown };
    expect(add.main()).toBe(main);
  });

  test('a chunk may import modules', async () => {
    const { loadChunk } = await launch();
    const { later } = loadChunk(path('chunks/add.cjs')) as {
      later: (file: string) => Promise<object>;
    };
    expect({ ...(await later(path('chunks/late.mjs'))) }).toEqual({ late: true });
  });

  test('names the file in which something went wrong', async () => {
    write('main.cjs', 'throw new Error("no");');
    const { loadChunk } = await launch();
    expect(() => loadChunk(path('main.cjs'))).toThrow('no');
    expect(stackOf(() => loadChunk(path('other.cjs')))).toContain('other.cjs');
  });
});

describe('the code cache', () => {
  test('is kept for the next start, which then compiles nothing', () => {
    expect(run()).toEqual({ sum: 3, compiled: 2 });
    expect(keptFiles().map((file) => basename(file))).toEqual(['add.cjs.bin', 'main.cjs.bin']);
    expect(run()).toEqual({ sum: 3, compiled: 0 });
  });

  test.each([
    ['is empty', () => ''],
    ['is cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['is something else', () => 'not code'],
  ])('what V8 refuses is compiled and kept anew: it %s', (_, damage) => {
    run();
    for (const file of keptFiles()) writeFileSync(file, damage(readFileSync(file)));
    expect(run()).toEqual({ sum: 3, compiled: 2 });
    expect(run()).toEqual({ sum: 3, compiled: 0 });
  });

  test('a changed chunk is compiled anew', () => {
    run();
    write('chunks/add.cjs', 'exports.add = (a, b) => 10 * (a + b);');
    expect(run()).toEqual({ sum: 30, compiled: 1 });
  });

  test('other flags have a cache of their own', () => {
    run();
    expect(run('--no-opt')).toEqual({ sum: 3, compiled: 2 });
    expect(run('--no-opt')).toEqual({ sum: 3, compiled: 0 });
    expect(run()).toEqual({ sum: 3, compiled: 0 });
  });

  test('where nothing may be written the program runs as ever and leaves nothing behind', () => {
    write('code-cache', 'a file where the folder would be');
    expect(run()).toEqual({ sum: 3, compiled: 2 });
    expect(readdirSync(folder)).toEqual(['chunks', 'code-cache', 'main.cjs', 'start.mjs']);
  });
});

/** A module anew: what is loaded is loaded once a process. */
async function launch() {
  vi.resetModules();
  return await import('../../src/launch/load-chunk.ts');
}

/** Runs the program in a process of its own. @returns what it says, and how many chunks it had to compile */
function run(...flags: string[]): { sum: number; compiled: number } {
  write(
    'start.mjs',
    `import { loadChunk, useCodeCache } from ${JSON.stringify(pathToFileURL(built).href)};
const cache = useCodeCache(import.meta.dirname);
const miss = cache.miss.bind(cache);
let compiled = 0;
cache.miss = (...chunk) => { compiled++; miss(...chunk); };
const { sum } = loadChunk(import.meta.dirname + '/main.cjs');
cache.keep();
console.log(JSON.stringify({ sum, compiled }));`,
  );
  const output = execFileSync(process.execPath, [...flags, path('start.mjs')], {
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

function keptFiles(): string[] {
  const [tag = ''] = readdirSync(path('code-cache'));
  return readdirSync(path('code-cache', tag))
    .toSorted()
    .map((name) => path('code-cache', tag, name));
}

function stackOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String((error as Error).stack);
  }
  return '';
}

function path(...parts: string[]): string {
  return join(folder, ...parts);
}

function write(name: string, text: string): void {
  writeFileSync(path(name), text);
}
