import type { LibraryChanges } from '../plugin/assemble.ts';
import type { Layer, RuleSetting, Settings } from './config.ts';

/**
 * What layers say together; the later one wins. Options stay when a later layer changes only the level.
 */
export function resolveSettings(layers: readonly Layer[], changes: LibraryChanges): Settings {
  const rules: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer.rules)) {
      const [level, options] = typeof setting === 'string' ? [setting] : setting;
      rules[id] = { level, options: options ?? rules[id]?.options ?? {}, from: layer.from };
    }
  }
  return { rules, changes };
}
