import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** The worker as JavaScript in a folder: Node runs no TypeScript. */
export async function buildWorker(folder: string): Promise<URL> {
  const root = join(import.meta.dirname, '../..');
  const build = await rolldown({
    input: join(root, 'src/engine/worker.ts'),
    external: [/^pdfjs-dist/],
    platform: 'node',
  });
  await build.write({ dir: folder, format: 'esm', entryFileNames: 'worker.mjs' });
  await build.close();
  return pathToFileURL(join(folder, 'worker.mjs'));
}
