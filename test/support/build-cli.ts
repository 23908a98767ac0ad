import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '../..');

/** Builds the command line into `folder/dist` as a release does. @returns path of its `cli.js` */
export async function buildCli(folder: string): Promise<string> {
  const build = await rolldown({
    input: { cli: join(root, 'src/cli.ts'), worker: join(root, 'src/engine/worker.ts') },
    external: [/^pdfjs-dist/],
    platform: 'node',
  });
  await build.write({ dir: join(folder, 'dist'), format: 'esm', entryFileNames: '[name].js' });
  await build.close();
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  return join(folder, 'dist/cli.js');
}
