import { validateConfig } from '../../generated/validate-config.ts';
import { checkSchema } from '../../yaml/check-schema.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import type { ConfigText, RulesText } from '../config.ts';
import type { Known } from '../known.ts';
import { unknownName } from './unknown-name.ts';

type Path = (string | number)[];

/** What is wrong in a configuration file that is sound YAML: its shape, then the names it uses, then options. */
export async function checkConfig(file: YamlFile, known: Known): Promise<Fault[]> {
  const faults = checkSchema(file, validateConfig);
  if (faults.length > 0) return faults;
  const text = (file.value ?? {}) as ConfigText;
  const names = [
    ...ruleBlocks(text).flatMap(([block, path]) => checkRuleNames(file, block, path, known)),
    ...checkOtherNames(file, text, known),
  ];
  return names.length > 0 ? names : checkOptions(file, text, known);
}

/** `rules` of the file and of each override. */
function ruleBlocks(text: ConfigText): [RulesText, Path][] {
  const overrides = text.overrides ?? [];
  return [
    [text.rules ?? {}, ['rules']],
    ...overrides.map(({ rules }, index): [RulesText, Path] => [
      rules ?? {},
      ['overrides', index, 'rules'],
    ]),
  ];
}

function checkRuleNames(file: YamlFile, block: RulesText, path: Path, { rules }: Known): Fault[] {
  return Object.keys(block)
    .filter((id) => !rules.has(id))
    .map((id) =>
      unknownName(file, { path: [...path, id], isKey: true }, '这条规则', [...rules.keys()]),
    );
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
  const set = ruleBlocks(text).flatMap(([block, path]) =>
    Object.entries(block).flatMap(([id, setting]) =>
      typeof setting === 'string' || setting[1] === undefined
        ? []
        : [{ id, options: setting[1], path: [...path, id, 1] }],
    ),
  );
  if (set.length === 0) return [];
  const { compileOptions } = await import('./compile-options.ts');
  return set.flatMap(({ id, options, path }) =>
    checkSchema(file, compileOptions(known.rules.get(id)), options, path),
  );
}
