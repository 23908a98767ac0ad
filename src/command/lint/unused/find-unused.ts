import { relative } from 'node:path';
import type { ConfigText } from '../../../config/config.ts';
import { readConfigText } from '../../../config/load/read-config-text.ts';
import { libraryParts } from '../../../plugin/library-parts.ts';
import type { FileResult, Problem } from '../../../report/reporter.ts';
import { remember } from '../../../tree/remember.ts';
import { faultAt } from '../../../yaml/fault-at.ts';
import { parseYaml, type YamlFile } from '../../../yaml/parse-yaml.ts';
import type { SeenFile } from '../plan-run.ts';
import { type ConfigUse, configUses } from './config-use.ts';
import { lexiconParts } from './lexicon-parts.ts';
import { ownLayers } from './own-layers.ts';
import type { Part } from './part.ts';
import { patternParts } from './pattern-parts.ts';
import { pluginParts } from './plugin-parts.ts';
import { type Asked, settingParts } from './setting-parts.ts';

/**
 * What of the configurations and of `--rule` never applied in a run: notices at their lines, a
 * result for each file. A part that several configurations share is of use where it is to one.
 *
 * @param folder the working directory
 */
export function findUnused(seen: readonly SeenFile[], asked: Asked, folder: string): FileResult[] {
  const yamls = new Map<string, YamlFile>();
  const yamlOf = (file: string) =>
    remember(yamls, file, () => {
      const text = readConfigText(file);
      return parseYaml(typeof text === 'string' ? text : '');
    });
  const parts = configUses(seen).flatMap((use) => [
    ...settingParts(use, asked),
    ...filesOf(use).flatMap((file) => {
      const said = (yamlOf(file).value ?? {}) as ConfigText;
      return [
        ...pluginParts(file, said, use, asked),
        ...patternParts(file, said, use),
        ...lexiconParts(file, said, (name) => wordsOf(name, use)),
      ];
    }),
  ]);
  const unused = neverUsed(parts);
  const files = [...new Set(unused.map(({ file }) => file))];
  return files.map((file) => ({
    filePath: file === null ? '--rule' : shortPath(file, folder),
    findings: [],
    problems: [],
    notices: unused
      .filter((part) => part.file === file)
      .map((part) => noticeOf(part, file === null ? null : yamlOf(file)))
      .sort(byPlace),
  }));
}

function filesOf({ applied }: ConfigUse): string[] {
  const files = ownLayers(applied.config).map(({ file }) => file);
  return [...new Set(files)].filter((file) => file !== null);
}

function wordsOf(name: string, { applied }: ConfigUse): readonly string[] {
  const { lexicons } = libraryParts(applied.known.plugins);
  return lexicons.findLast((lexicon) => lexicon.name === name)?.words ?? [];
}

function neverUsed(parts: readonly Part[]): Part[] {
  const unused = new Map<string, Part>();
  const keyOf = ({ file, path, subject }: Part) => JSON.stringify([file, path, subject]);
  for (const part of parts) if (!unused.has(keyOf(part))) unused.set(keyOf(part), part);
  for (const part of parts) if (part.isUsed) unused.delete(keyOf(part));
  return [...unused.values()];
}

function noticeOf({ path, isKey, message, how }: Part, yaml: YamlFile | null): Problem {
  if (yaml === null) return { message, how };
  return faultAt(yaml.source, yaml.spanOf(path, isKey), message, how);
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Relative below the working directory, absolute elsewhere. */
function shortPath(file: string, folder: string): string {
  const path = relative(folder, file);
  return path.startsWith('..') ? file : path;
}
