import { builtin } from '../plugin/builtin.ts';
import { completePlugin } from '../plugin/module/complete-plugin.ts';
import type { Plugin } from '../plugin/plugin.ts';
import { remember } from '../tree/remember.ts';
import { BrokenPlugin } from './broken-plugin.ts';

/** What a document is checked with besides perflint itself. */
export interface PluginOptions {
  /** Give the same list again for the next document: what it holds is then checked only once. */
  plugins?: readonly Plugin[];
}

/**
 * perflint and the plugins of these options, checked.
 *
 * @throws {BrokenPlugin} for a plugin in which something is wrong
 */
export function pluginsFromOptions({ plugins }: PluginOptions): readonly Plugin[] {
  return plugins === undefined ? alone : remember(complete, plugins, () => completeAll(plugins));
}

function completeAll(given: readonly Plugin[]): Plugin[] {
  const plugins = [builtin];
  for (const one of given) {
    const { plugin, faults, problems } = completePlugin(one, plugins);
    if (faults.length + problems.size > 0) throw new BrokenPlugin(one.name, faults, problems);
    plugins.push(plugin);
  }
  return plugins;
}

const alone = [builtin];
const complete = new WeakMap<readonly Plugin[], readonly Plugin[]>();
