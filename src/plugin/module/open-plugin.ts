import type { Plugin } from '../plugin.ts';
import { PluginFailure } from '../plugin-failure.ts';
import { joinPack } from './join-pack.ts';
import type { PluginSource } from './plugin-source.ts';

/**
 * A plugin that has been checked before, in whatever thread this is.
 *
 * @throws {PluginFailure} for code that runs in one thread and not in another
 */
export async function openPlugin({ name, module, pack }: PluginSource): Promise<Plugin> {
  if (module === null) return pack ?? { name };
  try {
    const { default: plugin } = (await import(module)) as { default: Plugin };
    return joinPack(plugin, pack);
  } catch (error) {
    throw new PluginFailure(name, error);
  }
}
