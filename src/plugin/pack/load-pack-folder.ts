import { join } from 'node:path';
import type { Problem } from '../../report/reporter.ts';
import type { Plugin } from '../plugin.ts';
import { loadPackPlugin } from './load-pack-plugin.ts';
import { readPackFolder } from './read-pack-folder.ts';

/** A rule pack from disk, and what is wrong in it. */
export interface LoadedPack {
  plugin: Plugin;
  /** By absolute path, in order of path. */
  problems: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Loads a folder of rules, or says why it is none.
 *
 * @param name what people call it
 * @param folder absolute path
 * @param plugins that it may build on
 */
export function loadPackFolder(
  name: string,
  folder: string,
  plugins: readonly Plugin[],
): LoadedPack | Problem {
  const read = readPackFolder(folder);
  if ('message' in read) return read;
  const { plugin, faults } = loadPackPlugin(name, read.files, plugins);
  const all: [string, readonly Problem[]][] = [
    ...faults,
    ...[...read.problems].map(([path, problem]): [string, Problem[]] => [path, [problem]]),
  ];
  const problems = all
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, found]): [string, readonly Problem[]] => [join(folder, path), found]);
  return { plugin: { ...plugin, rulesFolder: folder }, problems: new Map(problems) };
}
