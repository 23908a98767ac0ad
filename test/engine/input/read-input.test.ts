import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readInput } from '../../../src/engine/input/read-input.ts';
import { readStream } from '../../../src/engine/input/read-stream.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('readInput', () => {
  test('gives the bytes', () => {
    const folder = temporaryFolder({ a: 'x'.repeat(100_000), empty: '' });
    expect(readInput(join(folder, 'a'))).toHaveLength(100_000);
    expect(readInput(join(folder, 'empty'))).toHaveLength(0);
  });

  test('a file over the limit is refused without being read', () => {
    const file = join(temporaryFolder({ big: '' }), 'big');
    truncateSync(file, 200 * 1_048_576);
    const before = process.memoryUsage().rss;
    expect(readInput(file)).toMatchObject({ message: '文件有 200 MB，超过上限 32 MB' });
    expect(process.memoryUsage().rss - before).toBeLessThan(16 * 1_048_576);
  });

  test('a file of the limit is read', () => {
    const file = join(temporaryFolder({ big: '' }), 'big');
    truncateSync(file, 32 * 1_048_576);
    expect(readInput(file)).toHaveLength(32 * 1_048_576);
  });

  test('a device without end is refused', () => {
    expect(readInput('/dev/zero')).toMatchObject({ how: '按部门或按单位拆成几个文件' });
  });

  test('a pipe is read to its end', () => {
    const pipe = join(temporaryFolder(), 'pipe');
    const fill = `(head -c 200000 /dev/zero > "${pipe}") > /dev/null 2>&1 &`;
    execFileSync('sh', ['-c', `mkfifo "${pipe}"; ${fill}`]);
    expect(readInput(pipe)).toHaveLength(200_000);
  });

  // The kernel makes up what its files hold when they are read, whatever it said their size was.
  test.runIf(process.platform === 'linux').each([
    ['more', '/proc/self/status'],
    ['less', '/sys/devices/system/cpu/online'],
  ])('a file that holds %s than it said is refused', (_, path) => {
    expect(readInput(path)).toMatchObject({ message: '文件在读取时有改动，或者没有读全' });
  });

  test('a file that is written to meanwhile is refused', async () => {
    const file = join(temporaryFolder({ a: new Uint8Array(30_000_000) }), 'a');
    const script = `const { parentPort, workerData } = require('node:worker_threads');
      const { utimesSync } = require('node:fs');
      for (let i = 1; ; i++) { utimesSync(workerData, i, i); if (i === 9) parentPort.postMessage(i); }`;
    const writer = new Worker(script, { eval: true, workerData: file });
    onTestFinished(() => void writer.terminate());
    await once(writer, 'message');
    expect(readInput(file)).toMatchObject({ how: '等保存、复制或同步完成后再检查' });
  });

  test.each([
    ['nothing', '文件不存在'],
    ['.', '这是文件夹，不是文件'],
    ['a/b', '文件无法读取（ENOTDIR）'],
    ['x'.repeat(5000), '文件无法读取（ENAMETOOLONG）'],
    ['\0', '文件无法读取（ERR_INVALID_ARG_VALUE）'],
  ])('%s: %s', (name, message) => {
    const folder = temporaryFolder({ a: '' });
    expect(readInput(`${folder}/${name}`)).toMatchObject({ message });
  });
});

describe('readStream', () => {
  async function* chunks(count: number, size: number) {
    for (let index = 0; index < count; index++) yield new Uint8Array(size);
  }

  test('gives all bytes', async () => {
    expect(await readStream(chunks(3, 5))).toHaveLength(15);
    expect(await readStream(chunks(0, 5))).toHaveLength(0);
  });

  test('stops beyond the limit', async () => {
    expect(await readStream(chunks(1_000_000, 1_048_576))).toMatchObject({
      message: '文件有 33 MB，超过上限 32 MB',
    });
  });
});
