import { Ajv } from 'ajv';
import type { Plugin } from '../../plugin/plugin.ts';
import type { Rule } from '../../rule/rule.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { checkSchema } from '../../yaml/check-schema.ts';
import type { Fault } from '../../yaml/fault.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import type { ConfigText, RulesText } from '../config.ts';
import type { Known } from '../known.ts';
import { configSchema } from './config-schema.ts';

type Path = (string | number)[];

/** What is wrong in a configuration file that is sound YAML: its shape, then the names it uses. */
export function checkConfig(file: YamlFile, { rules, plugins }: Known): Fault[] {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
  const faults = checkSchema(file, ajv.compile(configSchema));
  if (faults.length > 0) return faults;
  const text = (file.value ?? {}) as ConfigText;
  return [
    ...ruleBlocks(text).flatMap(([block, path]) => checkRules(file, block, path, rules, ajv)),
    ...checkNames(file, text, plugins),
  ];
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

function checkRules(
  file: YamlFile,
  block: RulesText,
  path: Path,
  rules: ReadonlyMap<string, Rule>,
  ajv: Ajv,
): Fault[] {
  return Object.entries(block).flatMap(([id, setting]) => {
    const rule = rules.get(id);
    if (!rule)
      return [unknownName(file, [...path, id], `没有“${id}”这条规则`, id, rules.keys(), true)];
    if (!Array.isArray(setting) || setting[1] === undefined) return [];
    return checkSchema(file, ajv.compile(optionsSchema(rule)), setting[1], [...path, id, 1]);
  });
}

function optionsSchema(rule: Rule): object {
  const properties = rule.definition.options ?? {};
  return { type: 'object', additionalProperties: false, properties };
}

function checkNames(file: YamlFile, text: ConfigText, plugins: readonly Plugin[]): Fault[] {
  const lexicons = plugins.flatMap((plugin) => plugin.lexicons ?? []).map(({ name }) => name);
  const catalogs = plugins.flatMap((plugin) => plugin.catalogs ?? []).map(({ name }) => name);
  const faults = Object.keys(text.lexicons ?? {})
    .filter((name) => !lexicons.includes(name))
    .map((name) =>
      unknownName(file, ['lexicons', name], `没有“${name}”这个词表`, name, lexicons, true),
    );
  const { catalog } = text;
  if (typeof catalog === 'string' && !catalogs.includes(catalog)) {
    faults.push(
      unknownName(file, ['catalog'], `没有“${catalog}”这套目录`, catalog, catalogs, false),
    );
  }
  return faults;
}

function unknownName(
  file: YamlFile,
  path: Path,
  message: string,
  name: string,
  known: Iterable<string>,
  isKey: boolean,
): Fault {
  const names = [...known];
  const nearest = nearestWord(name, names);
  const how = nearest === undefined ? '用 perflint rules 查看全部规则' : `是不是“${nearest}”？`;
  return faultAt(file.source, file.spanOf(path, isKey), message, how);
}
