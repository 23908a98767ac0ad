import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../report/reporter.ts';
import { loadPackFolder } from '../pack/load-pack-folder.ts';
import type { Plugin } from '../plugin.ts';
import { PluginFailure } from '../plugin-failure.ts';
import { checkPlugin } from './check-plugin.ts';
import { checkPresets } from './check-presets.ts';
import { guardPlugin } from './guard-plugin.ts';
import { joinPack } from './join-pack.ts';

/** A plugin that somebody wrote, ready for use. */
export interface CompletePlugin {
  plugin: Plugin;
  /** What its folder of rules holds: plain data. */
  pack: Plugin | null;
  /** What is wrong with the object itself. */
  faults: readonly Problem[];
  /** What is wrong in its folder of rules, by absolute path. */
  problems: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Checks an object that is given as a plugin, and reads its folder of rules.
 *
 * @param plugins those before it, perflint first
 * @returns the plugin, sound only where there are neither faults nor problems
 */
export function completePlugin(value: unknown, plugins: readonly Plugin[]): CompletePlugin {
  const wrong = checkPlugin(value, plugins);
  if (wrong.length > 0) return broken(wrong);
  const plugin = value as Plugin;
  if (plugin.rulesFolder === undefined) return finish(plugin, null, plugins, new Map());
  const folder = absolute(plugin.rulesFolder);
  return folder === null ? broken([relative]) : withFolder(plugin, folder, plugins);
}

function withFolder(own: Plugin, folder: string, plugins: readonly Plugin[]): CompletePlugin {
  try {
    const loaded = loadPackFolder(own.name, folder, [...plugins, guardPlugin(own)]);
    if (!('message' in loaded)) return finish(own, loaded.plugin, plugins, loaded.problems);
    return broken([{ ...loaded, message: `插件的 rulesFolder：${loaded.message}` }]);
  } catch (error) {
    // Its verbs and functions have been tried on the examples of its rules.
    if (error instanceof PluginFailure) return broken([{ message: error.message, how: error.how }]);
    throw error;
  }
}

function finish(
  own: Plugin,
  pack: Plugin | null,
  plugins: readonly Plugin[],
  problems: CompletePlugin['problems'],
): CompletePlugin {
  const plugin = joinPack(own, pack);
  const faults = problems.size > 0 ? [] : checkPresets(own.presets ?? {}, [...plugins, plugin]);
  return { plugin, pack, faults, problems };
}

function broken(faults: readonly Problem[]): CompletePlugin {
  return { plugin: { name: '' }, pack: null, faults, problems: new Map() };
}

function absolute(folder: string | URL): string | null {
  const text = String(folder);
  if (text.startsWith('file:')) return resolve(fileURLToPath(text));
  return isAbsolute(text) ? resolve(text) : null;
}

const relative: Problem = {
  message: '插件的 rulesFolder 是相对路径',
  how: '写成 new URL("./rules/", import.meta.url)',
};
