import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPackage } from '../place/find-package.ts';

/**
 * URL of the JavaScript that `{module: …}` names: a file, or what an installed package exports.
 *
 * @param name as written
 * @param from absolute path of the configuration that says it
 * @returns `null` where there is none
 */
export function findModule(name: string, from: string): string | null {
  const isFile = /^\.{0,2}\//.test(name) || /^[a-z]:[\\/]/i.test(name);
  const file = isFile ? resolve(dirname(from), name) : entryOf(name, from);
  return file !== null && existsSync(file) ? pathToFileURL(file).href : null;
}

function entryOf(name: string, from: string): string | null {
  try {
    return createRequire(from).resolve(name);
  } catch {
    // `require` does not see what a package exports for `import` alone.
    const folder = findPackage(name, dirname(from));
    const exported = folder && exportOf(join(folder, 'package.json'));
    return folder && exported ? join(folder, exported) : null;
  }
}

function exportOf(file: string): string | null {
  try {
    const { exports } = JSON.parse(readFileSync(file, 'utf8')) as { exports?: unknown };
    return pick(exports);
  } catch {
    return null;
  }
}

/** The file for `import` among conditions within conditions. */
function pick(exported: unknown): string | null {
  if (typeof exported === 'string') return exported;
  if (typeof exported !== 'object' || exported === null) return null;
  const by = exported as Record<string, unknown>;
  return pick(by['.'] ?? by['import'] ?? by['node'] ?? by['default']);
}
