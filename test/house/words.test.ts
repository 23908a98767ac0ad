import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, test } from 'vitest';

const written = fastGlob.sync('**/*.{ts,mjs,json,md,yaml,yml,html,sh}', {
  dot: true,
  ignore: ['node_modules/**', 'dist/**', 'coverage/**', '.git/**', 'package-lock.json'],
});

describe('words', () => {
  test('no path of one machine', () => {
    expect(written.filter((path) => machinePath.test(read(path)))).toEqual([]);
  });

  test('the lock file names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });

  test('rooms and files say what they are for', () => {
    const vague = fastGlob
      .sync('{src,test,bench,scripts}/**/*')
      .filter((path) =>
        /(^|\/)(utils?|helpers?|common|misc|manager|handler)s?(\.|\/|$)/.test(path),
      );
    expect(vague).toEqual([]);
  });

  test('no test is skipped or left for later', () => {
    const idle = fastGlob
      .sync('test/**/*.test.ts')
      .filter((path) => /\b(?:it|test|describe)\.(?:skip|todo|only|fails)\b/.test(read(path)));
    expect(idle).toEqual([]);
  });
});

/** An absolute path below a folder that people and build machines keep their work in. */
const machinePath = /(?<![\w.*])\/(?:home|root|work|tmp|Users)\/\w/;

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
