import type { Config, Layer, RuleSetting, Settings } from './config.ts';

/**
 * What a configuration says of the files that exactly these layers apply to; the later layer wins.
 * Options stay when a later layer changes only the level.
 */
export function resolveSettings(config: Config, layers: readonly Layer[]): Settings {
  const rules: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer.rules)) {
      const [level, options] = typeof setting === 'string' ? [setting] : setting;
      rules[id] = { level, options: options ?? rules[id]?.options ?? {}, from: layer.from };
    }
  }
  return { rules, changes: config.changes };
}
