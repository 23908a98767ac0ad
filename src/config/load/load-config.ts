import { dirname, isAbsolute, resolve } from 'node:path';
import type { Problem } from '../../report/reporter.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import { parseYaml, type YamlFile } from '../../yaml/parse-yaml.ts';
import type { Config, ConfigText } from '../config.ts';
import type { Known } from '../known.ts';
import { preset } from '../preset.ts';
import { checkConfig } from './check-config.ts';
import { presetNames } from './preset-names.ts';
import { readConfigText } from './read-config-text.ts';
import { unknownName } from './unknown-name.ts';

/** Problems of configuration files, by absolute path. */
export type ConfigProblems = Map<string, Problem[]>;

/**
 * A configuration file with all that it extends, the weakest layer first.
 *
 * @returns the configuration, sound only where there are no problems
 */
export async function loadConfig(
  file: string,
  known: Known,
): Promise<{ config: Config; problems: ConfigProblems }> {
  const config = { file, folder: dirname(file), layers: [], files: [], ignores: [], changes: {} };
  const problems: ConfigProblems = new Map();
  await addFile(file, { config, known, problems, way: [], done: new Set() });
  return { config, problems };
}

interface Walk {
  config: Config;
  known: Known;
  problems: ConfigProblems;
  /** The files that extend each other down to here. */
  way: string[];
  /** A file counts once, at its weakest place: files that extend each other twice could double at each step. */
  done: Set<string>;
}

async function addFile(file: string, walk: Walk): Promise<void> {
  walk.done.add(file);
  const text = readConfigText(file);
  if (typeof text !== 'string') return report(walk, file, text);
  const yaml = parseYaml(text);
  const faults = yaml.faults.length > 0 ? yaml.faults : await checkConfig(yaml, walk.known);
  if (faults.length > 0) return report(walk, file, ...faults);
  const said = (yaml.value ?? {}) as ConfigText;
  const inner = { ...walk, way: [...walk.way, file] };
  const isList = Array.isArray(said.extends);
  for (const [index, name] of [said.extends ?? []].flat().entries()) {
    await addExtended(name, { file, yaml, path: isList ? ['extends', index] : ['extends'] }, inner);
  }
  addOwn(file, said, walk.config);
}

/** Where one entry of `extends` stands. */
interface Entry {
  file: string;
  yaml: YamlFile;
  path: (string | number)[];
}

async function addExtended(name: string, entry: Entry, walk: Walk): Promise<void> {
  const { file: from, yaml, path } = entry;
  if (!isFileName(name)) return addPreset(name, entry, walk);
  const file = resolve(dirname(from), name);
  const fault = (message: string, how: string) =>
    report(walk, from, faultAt(yaml.source, yaml.spanOf(path), message, how));
  if (walk.way.includes(file)) {
    return fault(`extends 绕成了一圈：“${name}”又回到了已经包含的文件`, '去掉其中一处');
  }
  if (walk.done.has(file)) return;
  const text = readConfigText(file);
  if (typeof text === 'string') await addFile(file, walk);
  else fault(`“${name}”：${text.message}`, text.how);
}

function isFileName(name: string): boolean {
  return /^\.{0,2}\//.test(name) || isAbsolute(name) || /\.ya?ml$/.test(name);
}

function addPreset(name: string, { file, yaml, path }: Entry, walk: Walk): void {
  const { plugins } = walk.known;
  const rules = preset(name, plugins);
  if (rules) walk.config.layers.push({ from: name, files: null, rules });
  else
    report(walk, file, unknownName(yaml, { path, isKey: false }, '这个预设', presetNames(plugins)));
}

function addOwn(file: string, said: ConfigText, config: Config): void {
  config.layers.push({ from: file, files: null, rules: said.rules ?? {} });
  for (const { files, rules } of said.overrides ?? []) {
    config.layers.push({ from: file, files: files ?? [], rules: rules ?? {} });
  }
  if (said.files) config.files = said.files;
  config.ignores.push(...(said.ignores ?? []));
  const { lexicons, catalog } = said;
  config.changes = {
    ...config.changes,
    ...(lexicons && { lexicons: { ...config.changes.lexicons, ...lexicons } }),
    ...(catalog && { catalog }),
  };
}

function report(walk: Walk, file: string, ...problems: Problem[]): void {
  walk.problems.set(file, [...(walk.problems.get(file) ?? []), ...problems]);
}
