import type { Plugin } from '../../plugin/plugin.ts';

/** The names that `extends` may give besides files. */
export function presetNames(plugins: readonly Plugin[]): string[] {
  const named = plugins.flatMap((plugin) => Object.keys(plugin.presets ?? {}));
  return [...new Set(['recommended', 'strict', ...named])];
}
