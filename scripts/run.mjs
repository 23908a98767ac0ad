/** Runs a TypeScript script of the repository: `node scripts/run.mjs FILE.ts [arguments]`. Node 20 runs no TypeScript itself. */
import { basename, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const [script] = process.argv.splice(2, 1);
const file = join('node_modules/.cache/perflint', `${basename(script, '.ts')}.mjs`);
const isPackage = (id) => !id.startsWith('.') && !isAbsolute(id);

const build = await rolldown({ input: script, external: isPackage, platform: 'node' });
await build.write({ file, format: 'esm', codeSplitting: false });
await build.close();
await import(pathToFileURL(resolve(file)).href);
