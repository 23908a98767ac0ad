import { activateRules } from '../config/activate-rules.ts';
import { resolveSettings } from '../config/resolve-settings.ts';
import type { LibraryChanges } from '../plugin/assemble.ts';
import { builtin } from '../plugin/builtin.ts';
import type { Plugin } from '../plugin/plugin.ts';
import { presetOf } from '../plugin/preset-of.ts';
import type { ActiveRule } from '../rule/rule.ts';
import type { RuleSettings } from '../rule/settings/rule-settings.ts';
import { checkRuleOptions } from './check-rule-options.ts';

/** Which rules check a document; without options those of the preset `recommended`. */
export interface RuleOptions extends LibraryChanges {
  /** `recommended`, `strict`, `all`, `guangdong`, or one that a plugin brings. */
  preset?: string;
  /** Level, or level and options, by rule id; stronger than the preset. */
  rules?: RuleSettings;
}

/**
 * The rules that options switch on.
 *
 * @param plugins perflint first
 * @throws {RangeError} for a preset, a rule or anything else that there is not
 */
export function rulesFromOptions(
  options: RuleOptions = {},
  plugins: readonly Plugin[] = [builtin],
): ActiveRule[] {
  const { preset: name = 'recommended', rules = {}, lexicons, catalog } = options;
  checkRuleOptions(options, plugins);
  const own = { rules, ...(catalog !== undefined && { catalog }) };
  const presets = ['recommended', name].map((each) => presetOf(each, plugins));
  const layers = [...presets, own].map((layer) => ({
    from: 'options',
    files: null,
    rules: {},
    ...layer,
  }));
  return activateRules(resolveSettings(layers, lexicons ? { lexicons } : {}), plugins);
}
