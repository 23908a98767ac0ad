import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

describe('the package', () => {
  let files: string[];

  beforeAll(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    files = JSON.parse(output)[0].files.map((file: { path: string }) => file.path);
  });

  test('holds the program, the rules and what says how to use them, and nothing else', () => {
    const foreign = files.filter((path) => !/^(dist|rules|schemas)\/|^[^/]+$/.test(path));
    expect(foreign).toEqual([]);
    expect(files.filter((path) => path.includes('code-cache'))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'rules/target/no-empty.yaml',
      ]),
    );
  });

  test('has everything that package.json points to', () => {
    const { bin, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const path of [bin.perflint, exports['.'].types, exports['.'].default]) {
      expect(existsSync(path), path).toBe(true);
      expect(files).toContain(path.replace(/^\.\//, ''));
    }
  });

  test('starts as a program', () => {
    expect(readFileSync('dist/cli.js', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(
      execFileSync(process.execPath, ['dist/cli.js', '--version'], { encoding: 'utf8' }),
    ).toContain(version);
  });
});
