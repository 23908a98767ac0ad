/**
 * Generates again and fails when that changes a file: what is generated is committed up to date.
 * Compares contents rather than asking git, so that it also works on an unpacked archive.
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import fastGlob from 'fast-glob';

const before = await contents();
const run = spawnSync('npm run --silent generate', { shell: true, stdio: 'inherit' });
if (run.status !== 0) process.exit(1);
const after = await contents();

const names = new Set([...before.keys(), ...after.keys()]);
const changed = [...names].filter((name) => before.get(name) !== after.get(name));
if (changed.length > 0) {
  console.error(`Not up to date (run npm run generate and commit):\n  ${changed.join('\n  ')}`);
  process.exitCode = 1;
}

async function contents() {
  const ignore = ['node_modules/**', 'dist/**', 'coverage/**', 'seeds/**', 'fixtures/**'];
  const found = await fastGlob('**', { ignore });
  return new Map(
    await Promise.all(found.map(async (name) => [name, await readFile(name, 'latin1')])),
  );
}
