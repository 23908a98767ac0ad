import { activateRules } from '../config/activate-rules.ts';
import type { RulesText } from '../config/config.ts';
import { presetNames } from '../config/load/preset-names.ts';
import { preset } from '../config/preset.ts';
import { resolveSettings } from '../config/resolve-settings.ts';
import { assemble, type LibraryChanges } from '../plugin/assemble.ts';
import { builtin } from '../plugin/builtin.ts';
import type { ActiveRule } from '../rule/rule.ts';
import { nearestWord } from '../text/nearest-word.ts';

/** Which rules check a document; without options those of the preset `recommended`. */
export interface RuleOptions extends LibraryChanges {
  /** `recommended` or `strict`. */
  preset?: string;
  /** Level, or level and options, by rule id; stronger than the preset. */
  rules?: RulesText;
}

/**
 * The rules that options switch on.
 *
 * @throws {RangeError} for a preset or a rule that there is not
 */
export function rulesFromOptions(options: RuleOptions = {}): ActiveRule[] {
  const { preset: name = 'recommended', rules = {}, ...changes } = options;
  const base = preset(name, plugins);
  if (!base) throw new RangeError(`没有“${name}”这个预设${suggest(name, presetNames(plugins))}`);
  const known = assemble(plugins);
  for (const id of Object.keys(rules)) {
    if (!known.has(id)) throw new RangeError(`没有“${id}”这条规则${suggest(id, known.keys())}`);
  }
  const layers = [base, rules].map((layer) => ({ from: 'options', files: null, rules: layer }));
  return activateRules(resolveSettings(layers, changes), plugins);
}

function suggest(word: string, known: Iterable<string>): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? '' : `，是不是“${nearest}”？`;
}

const plugins = [builtin];
