import type { Plugin } from '../plugin/plugin.ts';
import type { RulesText } from './config.ts';

/**
 * The rule settings that a preset name stands for; `undefined` for a name nobody defines.
 *
 * `recommended` and `strict` follow from what each rule says of itself; plugins name others.
 */
export function preset(name: string, plugins: readonly Plugin[]): RulesText | undefined {
  const rules = plugins.flatMap((plugin) => plugin.rules ?? []);
  if (name === 'strict') return levels(rules);
  if (name === 'recommended') return levels(rules.filter((rule) => rule.preset === 'recommended'));
  const named = plugins
    .map((plugin) => plugin.presets?.[name])
    .filter((rules) => rules !== undefined);
  return named.length === 0 ? undefined : Object.assign({}, ...named);
}

function levels(rules: readonly NonNullable<Plugin['rules']>[number][]): RulesText {
  return Object.fromEntries(rules.map((rule) => [rule.id, rule.severity]));
}
