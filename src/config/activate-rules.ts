import { assemble } from '../plugin/assemble.ts';
import type { Plugin } from '../plugin/plugin.ts';
import type { ActiveRule } from '../rule/rule.ts';
import type { Settings } from './config.ts';

/** The rules that settings switch on, by id. */
export function activateRules(settings: Settings, plugins: readonly Plugin[]): ActiveRule[] {
  const rules = assemble(plugins, settings.changes);
  const active: ActiveRule[] = [];
  for (const [id, { level, options }] of Object.entries(settings.rules)) {
    const rule = rules.get(id);
    if (rule && level !== 'off') active.push({ rule, severity: level, options });
  }
  return active;
}
