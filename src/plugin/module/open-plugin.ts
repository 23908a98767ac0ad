import type { Plugin } from '../plugin.ts';
import { joinPack } from './join-pack.ts';
import type { PluginSource } from './plugin-source.ts';

/** A plugin that has been checked before, in whatever thread this is. */
export async function openPlugin({ name, module, pack }: PluginSource): Promise<Plugin> {
  if (module === null) return pack ?? { name };
  const { default: plugin } = (await import(module)) as { default: Plugin };
  return joinPack(plugin, pack);
}
