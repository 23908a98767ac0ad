import { checkSettingNames } from '../../rule/settings/check-setting-names.ts';
import type { RuleSettings } from '../../rule/settings/rule-settings.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import { unknownName } from '../../yaml/unknown-name.ts';
import type { ConfigText } from '../config.ts';
import type { Known } from '../known.ts';

type Path = (string | number)[];

/** What is wrong in a configuration file of the right shape: the names it uses, then options. */
export async function checkNames(file: YamlFile, known: Known): Promise<Fault[]> {
  const text = (file.value ?? {}) as ConfigText;
  const ids = new Set(known.rules.keys());
  const names = [
    ...ruleBlocks(text).flatMap(([block, path]) => checkSettingNames(file, block, path, ids)),
    ...checkOtherNames(file, text, known),
  ];
  return names.length > 0 ? names : checkOptions(file, text, known);
}

/** `rules` of the file and of each override. */
function ruleBlocks(text: ConfigText): [RuleSettings, Path][] {
  const overrides = text.overrides ?? [];
  return [
    [text.rules ?? {}, ['rules']],
    ...overrides.map(({ rules }, index): [RuleSettings, Path] => [
      rules ?? {},
      ['overrides', index, 'rules'],
    ]),
  ];
}

function checkOtherNames(file: YamlFile, text: ConfigText, { plugins }: Known): Fault[] {
  const lexicons = plugins.flatMap((plugin) => plugin.lexicons ?? []).map(({ name }) => name);
  const catalogs = plugins.flatMap((plugin) => plugin.catalogs ?? []).map(({ name }) => name);
  const faults = Object.keys(text.lexicons ?? {})
    .filter((name) => !lexicons.includes(name))
    .map((name) =>
      unknownName(file, { path: ['lexicons', name], isKey: true }, '这个词表', lexicons),
    );
  if (typeof text.catalog === 'string' && !catalogs.includes(text.catalog)) {
    faults.push(unknownName(file, { path: ['catalog'], isKey: false }, '这套目录', catalogs));
  }
  return faults;
}

/** Few configurations set options; only they wait for ajv. */
async function checkOptions(file: YamlFile, text: ConfigText, known: Known): Promise<Fault[]> {
  const setting = ruleBlocks(text).filter(([block]) =>
    Object.values(block).some((one) => typeof one !== 'string' && one.length > 1),
  );
  if (setting.length === 0) return [];
  const { checkSettingOptions } = await import('../../rule/settings/check-setting-options.ts');
  const rules = new Map([...known.rules].map(([id, { definition }]) => [id, definition]));
  return setting.flatMap(([block, path]) => checkSettingOptions(file, block, path, rules));
}
