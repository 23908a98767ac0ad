import { dirname, resolve } from 'node:path';
import type { PluginEntry } from './load-plugin.ts';

/** What an entry of `plugins` is loaded from, as far as can be told without looking: equal ones are one. */
export function placeOfPlugin(entry: PluginEntry, from: string): string {
  const [kind, name] = typeof entry === 'string' ? ['', entry] : ['module:', entry.module];
  return kind + (/^\.{0,2}[\\/]/.test(name) ? resolve(dirname(from), name) : name);
}
