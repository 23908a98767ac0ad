import type { Plugin } from './plugin.ts';

/** The names that presets go by. */
export function presetNames(plugins: readonly Plugin[]): string[] {
  const named = plugins.flatMap((plugin) => Object.keys(plugin.presets ?? {}));
  return [...new Set(['recommended', 'strict', 'all', ...named])];
}
