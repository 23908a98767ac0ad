import { dirname, isAbsolute, resolve } from 'node:path';
import type { Plugin } from '../../plugin/plugin.ts';
import type { Problem } from '../../report/reporter.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import { parseYaml, type YamlFile } from '../../yaml/parse-yaml.ts';
import type { Config, ConfigText, Layer } from '../config.ts';
import type { Known } from '../known.ts';
import { preset } from '../preset.ts';
import { presetNames } from '../preset-names.ts';
import { checkConfig } from './check-config.ts';
import { readConfigText } from './read-config-text.ts';

/** Problems of configuration files, by absolute path. */
export type ConfigProblems = Map<string, Problem[]>;

/**
 * A configuration file with all that it extends, the weakest layer first.
 *
 * @returns the configuration, or `undefined` with the reasons in `problems`
 */
export function loadConfig(
  file: string,
  known: Known,
  problems: ConfigProblems,
): Config | undefined {
  const config: Config = {
    file,
    folder: dirname(file),
    layers: [],
    files: [],
    ignores: [],
    changes: {},
  };
  const before = problems.size;
  addFile(file, config, { known, problems, way: [], done: new Set() });
  return problems.size === before ? config : undefined;
}

interface Walk {
  known: Known;
  problems: ConfigProblems;
  /** The files that extend each other down to here. */
  way: string[];
  /** A file counts once, at its weakest place: files that extend each other twice could double at each step. */
  done: Set<string>;
}

function addFile(file: string, config: Config, walk: Walk): void {
  walk.done.add(file);
  const text = readConfigText(file);
  if (typeof text !== 'string') return report(walk, file, text);
  const yaml = parseYaml(text);
  const faults = yaml.faults.length > 0 ? yaml.faults : checkConfig(yaml, walk.known);
  if (faults.length > 0) return report(walk, file, ...faults);
  const said = (yaml.value ?? {}) as ConfigText;
  const inner = { ...walk, way: [...walk.way, file] };
  [said.extends ?? []].flat().forEach((name, index) => {
    const path = Array.isArray(said.extends) ? ['extends', index] : ['extends'];
    addExtended(name, { file, yaml, path }, config, inner);
  });
  addOwn(file, said, config);
}

function addExtended(
  name: string,
  at: { file: string; yaml: YamlFile; path: (string | number)[] },
  config: Config,
  walk: Walk,
): void {
  const fault = (message: string, how: string) =>
    report(walk, at.file, faultAt(at.yaml.source, at.yaml.spanOf(at.path), message, how));
  if (!isFileName(name)) {
    const rules = preset(name, walk.known.plugins);
    if (rules) config.layers.push({ from: name, files: null, rules });
    else fault(`没有“${name}”这个预设`, presetHow(name, walk.known.plugins));
    return;
  }
  const file = resolve(dirname(at.file), name);
  if (walk.way.includes(file)) {
    fault(`extends 绕成了一圈：“${name}”又回到了已经包含的文件`, '去掉其中一处');
  } else if (!walk.done.has(file)) {
    const read = readConfigText(file);
    if (typeof read === 'string') addFile(file, config, walk);
    else fault(`“${name}”：${read.message}`, read.how);
  }
}

function isFileName(name: string): boolean {
  return /^\.{0,2}\//.test(name) || isAbsolute(name) || /\.ya?ml$/.test(name);
}

function presetHow(name: string, plugins: readonly Plugin[]): string {
  const names = presetNames(plugins);
  const nearest = nearestWord(name, names);
  const list = `可以写 ${names.join('、')}，或以 ./ 开头的配置文件`;
  return nearest === undefined ? list : `是不是“${nearest}”？${list}`;
}

function addOwn(file: string, said: ConfigText, config: Config): void {
  const layers: Layer[] = [{ from: file, files: null, rules: said.rules ?? {} }];
  for (const { files, rules } of said.overrides ?? []) {
    layers.push({ from: file, files: files ?? [], rules: rules ?? {} });
  }
  config.layers.push(...layers);
  if (said.files) config.files = said.files;
  config.ignores.push(...(said.ignores ?? []));
  config.changes = {
    lexicons: { ...config.changes.lexicons, ...said.lexicons },
    ...((said.catalog ?? config.changes.catalog) && {
      catalog: said.catalog ?? config.changes.catalog,
    }),
  };
}

function report(walk: Walk, file: string, ...problems: Problem[]): void {
  walk.problems.set(file, [...(walk.problems.get(file) ?? []), ...problems]);
}
