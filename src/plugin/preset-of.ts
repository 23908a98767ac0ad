import type { RuleDefinition } from '../rule/rule.ts';
import type { Preset } from '../rule/settings/preset.ts';
import type { RuleSettings } from '../rule/settings/rule-settings.ts';
import type { Plugin } from './plugin.ts';

/**
 * The settings that a preset name stands for; `undefined` for a name nobody defines.
 *
 * `recommended`, `strict` and `all` follow from what each rule says of itself; plugins name others.
 */
export function presetOf(name: string, plugins: readonly Plugin[]): Preset | undefined {
  const rules = plugins.flatMap((plugin) => plugin.rules ?? []);
  if (name === 'all') return { rules: levels(rules) };
  if (name === 'strict') return { rules: levels(rules.filter((rule) => rule.preset !== 'all')) };
  if (name === 'recommended') {
    return { rules: levels(rules.filter((rule) => rule.preset === 'recommended')) };
  }
  const bringing = plugins.find(({ presets = {} }) => Object.hasOwn(presets, name));
  return bringing?.presets?.[name];
}

function levels(rules: readonly RuleDefinition[]): RuleSettings {
  return Object.fromEntries(rules.map((rule) => [rule.id, rule.severity]));
}
