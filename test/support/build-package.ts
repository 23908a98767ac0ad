import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '../..');

/**
 * Installs perflint in `folder` as `npm install` does, without its types.
 *
 * @returns path of its `cli.js`
 */
export async function buildPackage(folder: string): Promise<string> {
  const place = join(folder, 'node_modules/perflint');
  mkdirSync(place, { recursive: true });
  const input = {
    index: join(root, 'src/index.ts'),
    cli: join(root, 'src/cli.ts'),
    worker: join(root, 'src/engine/worker.ts'),
  };
  const build = await rolldown({ input, external: [/^pdfjs-dist/], platform: 'node' });
  await build.write({ dir: join(place, 'dist'), format: 'esm', entryFileNames: '[name].js' });
  await build.close();
  for (const part of ['package.json', 'rules']) {
    cpSync(join(root, part), join(place, part), { recursive: true });
  }
  return join(place, 'dist/cli.js');
}
