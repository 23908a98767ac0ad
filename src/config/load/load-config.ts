import { dirname } from 'node:path';
import { assemble } from '../../plugin/assemble.ts';
import { presetNames } from '../../plugin/preset-names.ts';
import { presetOf } from '../../plugin/preset-of.ts';
import type { Problem } from '../../report/reporter.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import { parseYaml, type YamlFile } from '../../yaml/parse-yaml.ts';
import { unknownName } from '../../yaml/unknown-name.ts';
import type { Config, ConfigText, Layer } from '../config.ts';
import { emptyConfig } from '../empty-config.ts';
import type { Known } from '../known.ts';
import { addOwn } from './add-own.ts';
import { checkNames } from './check-names.ts';
import { checkShape } from './check-shape.ts';
import { findExtended } from './find-extended.ts';
import type { PluginEntry } from './load-plugin.ts';
import { placeOfPlugin } from './place-of-plugin.ts';
import { readConfigText } from './read-config-text.ts';

/** Problems of configuration files and of rules that they bring, by absolute path. */
export type ConfigProblems = Map<string, Problem[]>;

/** A configuration, sound only where there are no problems. */
export interface LoadedConfig {
  config: Config;
  /** What it may refer to: what there was, and what its plugins bring. */
  known: Known;
  problems: ConfigProblems;
}

/** A configuration file with all that it extends, the weakest layer first. */
export async function loadConfig(file: string, known: Known): Promise<LoadedConfig> {
  const loaded = { config: emptyConfig(file, dirname(file)), known, problems: new Map() };
  await addFile(file, { loaded, way: [], done: new Set(), doneUrls: new Set() });
  return loaded;
}

interface Walk {
  loaded: LoadedConfig;
  /** The files that extend each other down to here. */
  way: string[];
  /** A file counts once, at its weakest place: files that extend each other twice could double at each step. */
  done: Set<string>;
  /** So does a plugin, by what it is loaded from. */
  doneUrls: Set<string>;
}

async function addFile(file: string, walk: Walk): Promise<void> {
  walk.done.add(file);
  const text = readConfigText(file);
  if (typeof text !== 'string') return report(walk, file, text);
  const yaml = parseYaml(text);
  const shape = checkShape(yaml);
  if (shape.length > 0) return report(walk, file, ...shape);
  const said = (yaml.value ?? {}) as ConfigText;
  const isList = Array.isArray(said.extends);
  const presets: [Layer, Entry][] = [];
  for (const [index, name] of [said.extends ?? []].flat().entries()) {
    const entry = { name, file, yaml, path: isList ? ['extends', index] : ['extends'] };
    const preset = await addExtended(entry, { ...walk, way: [...walk.way, file] });
    if (preset) presets.push([preset, entry]);
  }
  for (const [index, plugin] of (said.plugins ?? []).entries()) {
    await addPlugin(plugin, { name: '', file, yaml, path: ['plugins', index] }, walk);
  }
  // What its plugins would have brought must not be told as missing.
  if (walk.loaded.problems.size > 0) return undefined;
  for (const [layer, entry] of presets) fillPreset(layer, entry, walk);
  const names = await checkNames(yaml, walk.loaded.known);
  if (names.length > 0) return report(walk, file, ...names);
  return addOwn(file, said, walk.loaded.config);
}

/** Where one entry of `extends` or `plugins` stands. */
interface Entry {
  name: string;
  file: string;
  yaml: YamlFile;
  path: (string | number)[];
}

/** Adds the layers of a file, or, for a preset, one to be filled once the plugins are there. */
async function addExtended(entry: Entry, walk: Walk): Promise<Layer | undefined> {
  const { name } = entry;
  const presets = presetNames(walk.loaded.known.plugins);
  const file = presets.includes(name) ? null : findExtended(name, entry.file);
  if (file === null) {
    const layer: Layer = { from: name, files: null, rules: {}, isPreset: true };
    walk.loaded.config.layers.push(layer);
    return layer;
  }
  if (typeof file !== 'string') reportAt(walk, entry, file);
  else if (walk.way.includes(file)) {
    const message = `extends 绕成了一圈：“${name}”又回到了已经包含的文件`;
    reportAt(walk, entry, { message, how: '去掉其中一处' });
  } else if (!walk.done.has(file)) {
    const text = readConfigText(file);
    if (typeof text === 'string') await addFile(file, walk);
    else reportAt(walk, entry, { ...text, message: `“${name}”：${text.message}` });
  }
  return undefined;
}

function fillPreset(layer: Layer, { name, file, yaml, path }: Entry, walk: Walk): void {
  const { plugins } = walk.loaded.known;
  const preset = presetOf(name, plugins);
  if (preset) Object.assign(layer, preset);
  else
    report(walk, file, unknownName(yaml, { path, isKey: false }, '这个预设', presetNames(plugins)));
}

async function addPlugin(said: PluginEntry, entry: Entry, walk: Walk): Promise<void> {
  const { loaded } = walk;
  const key = placeOfPlugin(said, entry.file);
  if (walk.doneUrls.has(key)) return;
  walk.doneUrls.add(key);
  // Few configurations name any; only they wait for what checks rules.
  const { loadPlugin } = await import('./load-plugin.ts');
  const { plugin, source, faults, problems } = await loadPlugin(
    said,
    entry.file,
    loaded.known.plugins,
  );
  for (const fault of faults) reportAt(walk, entry, fault);
  for (const [file, found] of problems) report(walk, file, ...found);
  if (faults.length > 0) return;
  const plugins = [...loaded.known.plugins, plugin];
  loaded.known = { plugins, rules: assemble(plugins) };
  const index = Number(entry.path[1]);
  loaded.config.plugins.push({ plugin, source, from: entry.file, index });
}

function reportAt(walk: Walk, { file, yaml, path }: Entry, { message, how }: Problem): void {
  report(walk, file, faultAt(yaml.source, yaml.spanOf(path), message, how));
}

function report({ loaded: { problems } }: Walk, file: string, ...found: readonly Problem[]): void {
  problems.set(file, [...(problems.get(file) ?? []), ...found]);
}
