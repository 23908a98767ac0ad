/**
 * Bundles the sources into dist/: the front door, the command line and the worker as scripts that share
 * chunks, the modules that launch them, and the type declarations. Plain JavaScript, since it runs before
 * anything has been built.
 */
import { spawnSync } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';
import { thirdPartyLicences } from './third-party-licences.mjs';

const entries = {
  index: 'src/index.ts',
  cli: 'src/cli.ts',
  worker: 'src/engine/worker.ts',
};

const launchers = {
  cli: 'src/launch/cli.ts',
  worker: 'src/launch/worker.ts',
  'load-chunk': 'src/launch/load-chunk.ts',
};

/** Looked up on disk by its own code. Everything else is bundled: finding small packages costs half of a cold start. */
const external = [/^pdfjs-dist/];

/** Modules that are loaded together, with everything that they import. */
const together = {
  check: ['command/lint/lint.ts', 'report/stylish/stylish.ts', 'engine/lint-task.ts'],
  config: ['config/load/load-config.ts', 'rule/settings/check-setting-options.ts'],
};

await rm('dist', { recursive: true, force: true });
await bundleLaunchers(await bundle());
await chmod('dist/cli.js', 0o755);
declareTypes();
warmUp();

/**
 * Imports that are lazy in the sources stay lazy: a start loads only what its command needs. What each
 * check of a text needs is one file, and what a configuration needs besides is another: to open
 * fifty small ones costs more than to read these two.
 */
async function bundle() {
  const imports = new Map();
  const follow = {
    name: 'follow-imports',
    moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds),
  };
  const build = await rolldown({
    input: entries,
    external,
    platform: 'node',
    plugins: [follow],
    preserveEntrySignatures: 'allow-extension',
  });
  const groups = Object.entries(together).map(([name, starts], i, all) => ({
    name,
    priority: all.length - i,
    test: (id) => reachedFrom(starts, imports).has(id),
  }));
  const { output } = await build.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    codeSplitting: { groups, includeDependenciesRecursively: false },
    // Names stay, so that a stack trace can be read.
    minify: { compress: false, mangle: false, codegen: { asciiOnly: true } },
  });
  await build.close();
  for (const { fileName, code } of output) await writeFile(join('dist', fileName), asChunk(code));
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  await writeFile('dist/third-party-licences.txt', thirdPartyLicences(modules));
  const door = output.find((file) => file.type === 'chunk' && file.name === 'index');
  return door.exports;
}

/**
 * A script as `loadChunk` wants it. Node lets no script import modules without a flag: a function is handed
 * in that does. And it is ASCII, which is read faster than two bytes a character: what the minifier leaves
 * stands in raw templates, where it means the same as a value.
 */
function asChunk(code) {
  const edits = [];
  const edit = (start, end, text) => void edits.push({ start, end, text });
  const { program } = parseSync('chunk.cjs', code);
  new Visitor({
    ImportExpression: ({ start }) => edit(start, start + 'import'.length, 'innerImport'),
    TemplateElement: ({ start, end }) => {
      for (const { 0: text, index } of code.slice(start, end).matchAll(/[^\x00-\x7f]+/g))
        edit(start + index, start + index + text.length, `\${"${escaped(text)}"}`);
    },
  }).visit(program);
  let chunk = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    chunk += code.slice(at, start) + text;
    at = end;
  }
  chunk += code.slice(at);
  if (/[^\x00-\x7f]|\\\$\{"/.test(chunk)) throw new Error('A chunk cannot be written in ASCII.');
  return chunk;
}

function escaped(text) {
  const units = text.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return `\\u${units.join('\\u')}`;
}

/** The small modules that load the scripts. Node knows the exports of the front door before it runs. */
async function bundleLaunchers(exported) {
  const build = await rolldown({
    input: launchers,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
  });
  await build.write({ dir: 'dist', format: 'esm', chunkFileNames: '[name].js' });
  await build.close();
  const frontDoor = [
    `import { join } from 'node:path';`,
    `import { loadChunk } from './load-chunk.js';`,
    `export const { ${exported.join(', ')} } = loadChunk(join(import.meta.dirname, 'index.cjs'));`,
  ];
  await writeFile('dist/index.js', `${frontDoor.join('\n')}\n`);
}

/** Lets V8 compile what most runs need and keep it (`src/launch/code-cache.ts`). */
function warmUp() {
  const documents = [
    'seeds',
    'fixtures/dress/002.xlsx',
    'fixtures/dress/002.docx',
    'fixtures/pdf/002.chromium.pdf',
  ];
  const run = ['dist/cli.js', ...documents];
  const { status } = spawnSync(process.execPath, run, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 1) throw new Error(`The program built does not run: exit code ${status}.`);
}

/** Everything that modules import, and what that imports, but for what is lazy. */
function reachedFrom(starts, imports) {
  const reached = new Set();
  const reach = (id) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const next of imports.get(id) ?? []) reach(next);
  };
  for (const id of imports.keys())
    if (starts.some((start) => id.endsWith(`/src/${start}`))) reach(id);
  return reached;
}

function declareTypes() {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
