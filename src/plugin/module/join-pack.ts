import type { Plugin } from '../plugin.ts';
import { guardPlugin } from './guard-plugin.ts';

/**
 * A plugin that somebody wrote with what its folder of rules holds.
 *
 * @param pack plain data; `null` for a plugin without rules
 */
export function joinPack(plugin: Plugin, pack: Plugin | null): Plugin {
  const guarded = guardPlugin(plugin);
  if (pack === null) return guarded;
  return {
    ...guarded,
    ...pack,
    name: plugin.name,
    catalogs: [...(plugin.catalogs ?? []), ...(pack.catalogs ?? [])],
    presets: { ...pack.presets, ...plugin.presets },
  };
}
