import { loadPack, type PackFile } from '../../rule/load/load-pack.ts';
import type { Fault } from '../../yaml/fault.ts';
import { libraryParts } from '../library-parts.ts';
import type { Plugin } from '../plugin.ts';
import { presetNames } from '../preset-names.ts';

/**
 * A folder of YAML rules as a plugin. It is data: it can read no files and run no code, and its
 * work is bounded. Never throws; what is wrong is in `faults`, by path, and is left out.
 *
 * @param name such as `./our-rules`
 * @param files of the folder, with paths relative to it
 * @param plugins that it may build on, and whose names it may not take
 */
export function loadPackPlugin(
  name: string,
  files: readonly PackFile[],
  plugins: readonly Plugin[],
): { plugin: Plugin; faults: ReadonlyMap<string, readonly Fault[]> } {
  const { rules, lexicons, catalogs, bases, conditions, presets, faults } = loadPack(
    files,
    libraryParts(plugins),
    {
      rules: plugins.flatMap((plugin) => plugin.rules ?? []),
      presets: presetNames(plugins),
    },
  );
  return { plugin: { name, rules, lexicons, catalogs, bases, conditions, presets }, faults };
}
