import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { CodeCache } from './code-cache.ts';

/** Node's own modules and packages; chunks find each other here. */
const outer = createRequire(import.meta.url);
const loaded = new Map<string, { exports: unknown }>();

let cache: CodeCache | undefined;

/**
 * From here on what was compiled in an earlier run is used; a program that only imports perflint has flags of its own.
 *
 * @param folder of the program
 */
export function useCodeCache(folder: string): CodeCache {
  return (cache = new CodeCache(folder));
}

/**
 * Runs a chunk of the bundle, once, as Node runs a CommonJS module: only scripts can take what V8 has compiled
 * in an earlier run. All doors of the package load through here, so that they share one program.
 *
 * @param file path of the chunk
 * @returns what it exports
 */
export function loadChunk(file: string): unknown {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const inner = (id: string) =>
    id.startsWith('.') ? loadChunk(join(dirname(file), id)) : outer(id);
  compile(file).runInThisContext()(module.exports, inner, module, file, importModule);
  return module.exports;
}

/** Stands for `import()` in chunks, which name packages and whole addresses only. */
function importModule(name: string): Promise<unknown> {
  return import(name);
}

/** The bundle is ASCII (`scripts/build.mjs`): half the memory, and nothing to decode. */
function compile(file: string): Script {
  const source = `(function (exports, require, module, __filename, innerImport) {${readFileSync(file, 'latin1')}\n})`;
  const cachedData = cache?.find(file);
  const script = new Script(source, { filename: file, cachedData });
  if (script.cachedDataRejected !== false) cache?.miss(file, script);
  return script;
}
