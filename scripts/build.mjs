/**
 * Bundles the sources into dist/: the front door, the command line and the worker as modules that share
 * chunks, and the type declarations. Plain JavaScript, since it runs before anything has been built.
 */
import { spawnSync } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { thirdPartyLicences } from './third-party-licences.mjs';

const entries = {
  index: 'src/index.ts',
  cli: 'src/cli.ts',
  worker: 'src/engine/worker.ts',
};

/** Looked up on disk by its own code. Everything else is bundled: finding small packages costs half of a cold start. */
const external = [/^pdfjs-dist/];

await rm('dist', { recursive: true, force: true });
await bundle();
await chmod('dist/cli.js', 0o755);
declareTypes();

/** Imports that are lazy in the sources stay lazy: a start loads only what its command needs. */
async function bundle() {
  const build = await rolldown({ input: entries, external, platform: 'node' });
  const { output } = await build.write({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await build.close();
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  await writeFile('dist/third-party-licences.txt', thirdPartyLicences(modules));
}

function declareTypes() {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
