import { relative, sep } from 'node:path';
import { remember } from '../tree/remember.ts';
import type { Config, Settings } from './config.ts';
import type { Known } from './known.ts';
import { makeMatcher } from './make-matcher.ts';
import { resolveSettings } from './resolve-settings.ts';

/** A configuration that can be asked about files (absolute paths). */
export interface AppliedConfig {
  config: Config;
  /** perflint and the plugins of the configuration, and all their rules. */
  known: Known;
  isIgnored(file: string): boolean;
  /** Whether a file found in a folder is to be checked. */
  isWanted(file: string): boolean;
  /** The same object for all files that the same settings hold for. */
  settingsOf(file: string): Settings;
}

export function applyConfig(config: Config, known: Known): AppliedConfig {
  const isIgnored = makeMatcher(config.ignores);
  const isWanted = config.files.length === 0 ? () => true : makeMatcher(config.files);
  const pathOf = (file: string) => relative(config.folder, file).split(sep).join('/');
  const settingsOf = settingsByPath(config);
  return {
    config,
    known,
    isIgnored: (file) => isIgnored(pathOf(file)),
    isWanted: (file) => isWanted(pathOf(file)),
    settingsOf: (file) => settingsOf(pathOf(file)),
  };
}

/** Settings are worked out once for each combination of layers that occurs. */
function settingsByPath(config: Config): (path: string) => Settings {
  const matchers = config.layers.map(({ files }) => (files ? makeMatcher(files) : () => true));
  const known = new Map<string, Settings>();
  const plugins = config.plugins.map(({ source }) => source);
  return (path) => {
    const applies = matchers.map((matches) => matches(path));
    const layers = config.layers.filter((_, index) => applies[index]);
    return remember(known, applies.join(), () => resolveSettings(layers, config.changes, plugins));
  };
}
