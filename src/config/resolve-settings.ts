import type { PluginSource } from '../plugin/module/plugin-source.ts';
import type { Config, Layer, RuleSetting, Settings } from './config.ts';

/**
 * What layers say together; the later one wins. Options stay when a later layer changes only the level.
 */
export function resolveSettings(
  layers: readonly Layer[],
  changes: Config['changes'],
  plugins: readonly PluginSource[] = [],
): Settings {
  const rules: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer.rules)) {
      const [level, options] = typeof setting === 'string' ? [setting] : setting;
      rules[id] = { level, options: options ?? rules[id]?.options ?? {}, from: layer.from };
    }
  }
  const catalog = layers.findLast((layer) => layer.catalog !== undefined)?.catalog;
  return { rules, changes: { ...changes, ...(catalog && { catalog }) }, plugins };
}
