import { activateRules } from '../config/activate-rules.ts';
import { resolveSettings } from '../config/resolve-settings.ts';
import { assemble, type LibraryChanges } from '../plugin/assemble.ts';
import { builtin } from '../plugin/builtin.ts';
import type { Plugin } from '../plugin/plugin.ts';
import { presetNames } from '../plugin/preset-names.ts';
import { presetOf } from '../plugin/preset-of.ts';
import type { ActiveRule } from '../rule/rule.ts';
import type { RuleSettings } from '../rule/settings/rule-settings.ts';
import { nearestWord } from '../text/nearest-word.ts';

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
 * @throws {RangeError} for a preset or a rule that there is not
 */
export function rulesFromOptions(
  options: RuleOptions = {},
  plugins: readonly Plugin[] = [builtin],
): ActiveRule[] {
  const { preset: name = 'recommended', rules = {}, lexicons, catalog } = options;
  const base = presetOf(name, plugins);
  if (!base) throw new RangeError(`没有“${name}”这个预设${suggest(name, presetNames(plugins))}`);
  const known = assemble(plugins);
  for (const id of Object.keys(rules)) {
    if (!known.has(id)) throw new RangeError(`没有“${id}”这条规则${suggest(id, known.keys())}`);
  }
  const own = { rules, ...(catalog !== undefined && { catalog }) };
  const recommended = presetOf('recommended', plugins);
  const layers = [recommended, base, own].map((layer) => ({
    from: 'options',
    files: null,
    rules: {},
    ...layer,
  }));
  return activateRules(resolveSettings(layers, lexicons ? { lexicons } : {}), plugins);
}

function suggest(word: string, known: Iterable<string>): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? '' : `，是不是“${nearest}”？`;
}
