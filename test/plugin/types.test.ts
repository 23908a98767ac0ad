import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const folder = mkdtempSync(join(root, 'node_modules/.types-'));
afterAll(() => rmSync(folder, { recursive: true }));

const use = `import {
  failed, type Grid, type Layout, layOut, lintBytes, lintText, passed, type Plugin, type Reader,
  type Reporter, perflintLint, perflintParse, type Verb,
} from 'perflint';
import { unified } from 'unified';

const verb: Verb = {
  name: 'be-x', description: 'x', schema: { type: 'object' },
  compile(_options, scope) {
    const value = scope.fact('value');
    return (spot) => (value(spot) === 'x' ? passed : failed({ values: { a: 'b' } }));
  },
};
const reader: Reader = {
  name: 'r', extensions: ['.r'], recognises: () => false,
  read: (bytes): Grid => layOut([{ table: 0, cells: [{ text: String(bytes.length) }] }], () => 'x'),
};
const layout: Layout = { name: 'l', recognise: (grid) => grid.rows.length, collect: () => [] };
const reporter: Reporter = { name: 'o', report: ({ results }) => results.map((r) => r.filePath).join() };
export const plugin: Plugin = {
  name: 'p', verbs: [verb], readers: [reader], layouts: [layout], reporters: [reporter],
  functions: [{ name: 'f', description: 'f', returns: 'bool', compile: () => (text) => text === '' }],
  presets: { city: { rules: { 'target/no-empty': ['error', {}] }, catalog: '2015' } },
  rulesFolder: new URL('./rules/', import.meta.url),
};
const { findings } = await lintBytes(new Uint8Array(), { fileName: 'a', plugins: [plugin] });
export const first: string | undefined = findings[0]?.message;
await lintText('', { plugins: [plugin], preset: 'city', rules: { 'a/b': 'off' } });
unified().use(perflintParse, { plugins: [plugin] }).use(perflintLint, { plugins: [plugin] });
`;

test('somebody else’s TypeScript can write and use a plugin', { timeout: 120_000 }, () => {
  const place = join(folder, 'node_modules/perflint');
  mkdirSync(place, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(place, 'package.json'));
  const types = ['-p', join(root, 'tsconfig.build.json'), '--outDir', join(place, 'dist/types')];
  expect(run(types)).toBe('');
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'use.ts'), use);
  const strict = [
    '--ignoreConfig',
    '--strict',
    '--noEmit',
    '--target',
    'es2023',
    '--module',
    'nodenext',
  ];
  const options = [...strict, '--types', 'node', '--skipLibCheck', 'false'];
  expect(run([...options, 'use.ts'])).toBe('');
  writeFileSync(join(folder, 'misuse.ts'), use.replace('verbs: [verb]', 'verbs: [reader]'));
  expect(run([...options, 'misuse.ts'])).toContain('misuse.ts');
});

/** @returns what the compiler has to say */
function run(options: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout + stderr;
}
