import type { LibraryChanges } from '../plugin/assemble.ts';
import type { PluginSource } from '../plugin/module/plugin-source.ts';
import type { Plugin } from '../plugin/plugin.ts';
import type { Level, RuleOptionValues, RuleSettings } from '../rule/settings/rule-settings.ts';

/** What a `.perflintrc.yaml` says, as written there. */
export interface ConfigText {
  extends?: string | string[] | null;
  /** A folder of rules, or JavaScript. */
  plugins?: (string | { module: string })[] | null;
  rules?: RuleSettings | null;
  files?: string[] | null;
  ignores?: string[] | null;
  overrides?: { files: string[] | null; rules: RuleSettings | null }[] | null;
  lexicons?: LibraryChanges['lexicons'] | null;
  catalog?: string | null;
}

/** A configuration with everything that it extends, ready to be asked about a file. */
export interface Config {
  /** Absolute path; `null` for the built-in settings. */
  file: string | null;
  /** Folder that `files`, `ignores` and `overrides` are relative to. */
  folder: string;
  /** From the weakest to the strongest. */
  layers: Layer[];
  files: string[];
  ignores: string[];
  changes: LibraryChanges;
  /** Besides perflint itself, in the order in which they were named. */
  plugins: ConfiguredPlugin[];
  /** Where each part was written, for people who ask. */
  sources: Sources;
}

/** A plugin that a configuration names. */
export interface ConfiguredPlugin {
  plugin: Plugin;
  source: PluginSource;
  /** The configuration that names it, and where in its `plugins`. */
  from: string;
  index: number;
}

/** By what is set, the file that sets it; `ignores` has one for each pattern. */
export interface Sources {
  files?: string;
  ignores?: string[];
  /** By the name of the list. */
  lexicons?: Record<string, string>;
}

/** Rule settings from one place, for all files or for some. */
export interface Layer {
  /** Where they were written: a preset, a file, or the command line. */
  from: string;
  /** Patterns as in .gitignore; `null` for all files. */
  files: string[] | null;
  rules: RuleSettings;
  /** The only catalog to check against. */
  catalog?: string;
  /** Whether it is a preset, which another that is asked for takes the place of. */
  isPreset?: boolean;
}

/** What holds for one file. Plain data, so that a worker can be told. */
export interface Settings {
  rules: Record<string, RuleSetting>;
  changes: LibraryChanges;
  /** Besides perflint itself. */
  plugins: readonly PluginSource[];
}

export interface RuleSetting {
  level: Level;
  options: RuleOptionValues;
  from: string;
}
