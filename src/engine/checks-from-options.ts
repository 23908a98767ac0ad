import { dirname, resolve } from 'node:path';
import { activateRules } from '../config/activate-rules.ts';
import { openConfigs } from '../config/open-configs.ts';
import { assemble } from '../plugin/assemble.ts';
import type { Plugin } from '../plugin/plugin.ts';
import type { ActiveRule } from '../rule/rule.ts';
import { BrokenConfig } from './broken-config.ts';
import { checkRuleOptions } from './check-rule-options.ts';
import type { LintOptions } from './lint-bytes.ts';
import { pluginsFromOptions } from './plugins-from-options.ts';
import { rulesFromOptions } from './rules-from-options.ts';

/** What a document is checked with. */
export interface Checks {
  plugins: readonly Plugin[];
  rules: readonly ActiveRule[];
}

/**
 * The plugins and rules that options ask for.
 *
 * @throws {RangeError} for a preset, a rule or anything else that there is not
 * @throws {BrokenPlugin} for a plugin in which something is wrong
 * @throws {BrokenConfig} for a configuration in which something is wrong
 */
export async function checksFromOptions(options: LintOptions): Promise<Checks> {
  const plugins = pluginsFromOptions(options);
  if (options.config !== undefined)
    return checksOfConfig(resolve(options.config), options, plugins);
  return { plugins, rules: rulesFromOptions(options, plugins) };
}

async function checksOfConfig(
  file: string,
  options: LintOptions,
  given: readonly Plugin[],
): Promise<Checks> {
  const { fileName = 'any', preset, rules = {}, catalog, lexicons } = options;
  const extra = [
    { from: 'options', files: null, rules, ...(catalog !== undefined && { catalog }) },
  ];
  const folder = dirname(file);
  const known = { plugins: given, rules: assemble(given) };
  const configs = openConfigs({ ...known, folder, file, isOff: false, preset, extra });
  const path = resolve(folder, fileName);
  const applied = await configs.of(path);
  if (configs.problems.size > 0) throw new BrokenConfig(configs.problems);
  const { plugins } = applied.known;
  checkRuleOptions(options, plugins);
  const settings = applied.settingsOf(path);
  const changes = { ...settings.changes, lexicons: { ...settings.changes.lexicons, ...lexicons } };
  return { plugins, rules: activateRules({ ...settings, changes }, plugins) };
}
