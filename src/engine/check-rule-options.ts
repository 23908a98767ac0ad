import { libraryParts } from '../plugin/library-parts.ts';
import type { Plugin } from '../plugin/plugin.ts';
import { presetNames } from '../plugin/preset-names.ts';
import { compileOptions } from '../rule/settings/compile-options.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { RuleOptions } from './rules-from-options.ts';

/**
 * Finds names in options that mean nothing.
 *
 * @param plugins perflint first
 * @throws {RangeError} for the first of them
 */
export function checkRuleOptions(options: RuleOptions, plugins: readonly Plugin[]): void {
  const { preset = 'recommended', rules = {}, lexicons = {}, catalog } = options;
  const parts = libraryParts(plugins);
  expect(preset, presetNames(plugins), '这个预设');
  for (const name of Object.keys(lexicons)) expect(name, parts.lexicons.map(nameOf), '这个词表');
  if (catalog !== undefined) expect(catalog, parts.catalogs.map(nameOf), '这套目录');
  const known = new Map(plugins.flatMap((one) => one.rules ?? []).map((rule) => [rule.id, rule]));
  for (const [id, setting] of Object.entries(rules)) {
    expect(id, [...known.keys()], '这条规则');
    const [level, own = {}] = [setting].flat() as [string, unknown?];
    expect(level, ['error', 'warning', 'info', 'off'], '这个级别');
    const validate = compileOptions(known.get(id)?.options);
    if (validate(own)) continue;
    const [error] = validate.errors ?? [];
    throw new RangeError(`规则“${id}”的选项不对：${error?.instancePath} ${error?.message}`);
  }
}

function nameOf({ name }: { name: string }): string {
  return name;
}

function expect(name: string, known: readonly string[], kind: string): void {
  if (known.includes(name)) return;
  const nearest = nearestWord(name, known);
  const how = nearest === undefined ? '' : `，是不是“${nearest}”？`;
  throw new RangeError(`没有“${name}”${kind}${how}`);
}
