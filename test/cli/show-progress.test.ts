import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showProgress } from '../../src/command/output/show-progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Files that are done every so many milliseconds. */
function run(isTerminal: boolean, milliseconds: number, files: number): string[] {
  const written: string[] = [];
  const write = (chunk: string | Uint8Array) => void written.push(String(chunk));
  const progress = showProgress({ write, isTerminal, columns: 80 }, files);
  for (let done = 1; done <= files; done++) {
    vi.advanceTimersByTime(milliseconds);
    progress.update(done);
  }
  progress.clear();
  return written;
}

describe('showProgress', () => {
  test('shows nothing within the first second', () => {
    expect(run(true, 100, 9)).toEqual([]);
  });

  test('then now and then, and goes away at the end', () => {
    expect(run(true, 500, 4)).toEqual([
      '\r正在检查：2/4 个文件',
      '\r正在检查：3/4 个文件',
      '\r正在检查：4/4 个文件',
      '\r\x1b[K',
    ]);
    expect(run(true, 1, 1500).length).toBeLessThanOrEqual(7);
  });

  test('shows nothing where nobody watches', () => {
    expect(run(false, 500, 4)).toEqual([]);
  });
});
