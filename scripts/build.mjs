/**
 * Bundles the sources into dist/: the front door, the command line and the worker as modules that share
 * chunks, and the type declarations. Plain JavaScript, since it runs before anything has been built.
 */
import { execFileSync } from 'node:child_process';
import { chmod, rm } from 'node:fs/promises';
import { rolldown } from 'rolldown';

const entries = {
  index: 'src/index.ts',
  cli: 'src/cli.ts',
  worker: 'src/engine/worker.ts',
};

/** Too large to be copied, or looked up on disk by their own code. */
const external = [/^pdfjs-dist/];

await rm('dist', { recursive: true, force: true });
await bundle();
await chmod('dist/cli.js', 0o755);
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});

/** Imports that are lazy in the sources stay lazy: a start loads only what its command needs. */
async function bundle() {
  const build = await rolldown({ input: entries, external, platform: 'node' });
  await build.write({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await build.close();
}
