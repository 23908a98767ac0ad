import { dirname, join, resolve } from 'node:path';
import { completePlugin } from '../../plugin/module/complete-plugin.ts';
import type { PluginSource } from '../../plugin/module/plugin-source.ts';
import { loadPackFolder } from '../../plugin/pack/load-pack-folder.ts';
import type { Plugin } from '../../plugin/plugin.ts';
import type { Problem } from '../../report/reporter.ts';
import { boundaryOf } from '../place/boundary-of.ts';
import { findPackage } from '../place/find-package.ts';
import { isInside } from '../place/is-inside.ts';
import { findModule } from './find-module.ts';

/** A plugin that a configuration names, or what is wrong. */
export interface LoadedPlugin {
  plugin: Plugin;
  source: PluginSource;
  /** What is wrong with the entry itself: to be told where it stands. */
  faults: readonly Problem[];
  /** What is wrong in its rules, by absolute path. */
  problems: ReadonlyMap<string, readonly Problem[]>;
}

/** One entry of `plugins`. */
export type PluginEntry = string | { module: string };

/**
 * Loads what an entry of `plugins` names. Text stands for data, a folder of rules; only `{module: …}`
 * runs code.
 *
 * @param from absolute path of the configuration that says it
 * @param plugins those before it
 */
export async function loadPlugin(
  entry: PluginEntry,
  from: string,
  plugins: readonly Plugin[],
): Promise<LoadedPlugin> {
  return typeof entry === 'string'
    ? loadFolder(entry, from, plugins)
    : loadModule(entry.module, from, plugins);
}

function loadFolder(name: string, from: string, plugins: readonly Plugin[]): LoadedPlugin {
  if (/\.[cm]?[jt]s$/.test(name)) {
    return broken(name, {
      message: `“${name}”是程序，不是规则的文件夹`,
      how: `确实要运行它的代码，写成 {module: ${name}}`,
    });
  }
  const isPath = /^\.{0,2}[\\/]|^\.{1,2}$|^[a-z]:[\\/]/i.test(name);
  const folder = isPath ? resolve(dirname(from), name) : packageRules(name, from);
  if (folder === null) {
    return broken(name, {
      message: `不知道“${name}”指的是什么`,
      how: `规则的文件夹写成 ./${name}；JavaScript 插件写成 {module: ${name}}`,
    });
  }
  const boundary = boundaryOf(from);
  if (isPath && boundary !== null && !isInside(folder, boundary)) {
    return broken(name, {
      message: `“${name}”在“${boundary}”之外，不能用`,
      how: '把文件夹放进这个文件夹',
    });
  }
  const loaded = loadPackFolder(name, folder, plugins);
  if ('message' in loaded) {
    return broken(name, { ...loaded, message: `“${name}”：${loaded.message}` });
  }
  const source = { name, module: null, pack: loaded.plugin };
  return { plugin: loaded.plugin, source, faults: [], problems: loaded.problems };
}

/** A package that brings rules as data has them in its folder `rules`. */
function packageRules(name: string, from: string): string | null {
  const found = findPackage(name, dirname(from));
  return found && join(found, 'rules');
}

async function loadModule(
  name: string,
  from: string,
  plugins: readonly Plugin[],
): Promise<LoadedPlugin> {
  const url = findModule(name, from);
  if (url === null) {
    const message = `找不到插件“${name}”`;
    return broken(name, { message, how: '核对文件名，或用 npm install 安装这个软件包' });
  }
  let exported: unknown;
  try {
    exported = ((await import(url)) as { default?: unknown }).default;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return broken(name, {
      message: `插件“${name}”不能运行：${said}`,
      how: '把这行文字报告给插件的作者',
    });
  }
  const { plugin, pack, faults, problems } = completePlugin(exported, plugins);
  const own = faults.map((fault) => ({ ...fault, message: `“${name}”：${fault.message}` }));
  const source = { name: plugin.name, module: url, pack };
  return { plugin, source, faults: own, problems };
}

function broken(name: string, fault: Problem): LoadedPlugin {
  const source = { name, module: null, pack: null };
  return { plugin: { name }, source, faults: [fault], problems: new Map() };
}
