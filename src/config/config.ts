import type { LibraryChanges } from '../plugin/assemble.ts';
import type { Severity } from '../rule/finding.ts';

/** What a `.perflintrc.yaml` says, as written there. */
export interface ConfigText {
  extends?: string | string[] | null;
  rules?: RulesText | null;
  files?: string[] | null;
  ignores?: string[] | null;
  overrides?: { files: string[] | null; rules: RulesText | null }[] | null;
  lexicons?: LibraryChanges['lexicons'] | null;
  catalog?: string | null;
}

/** Level, or level and options, by rule id. */
export type RulesText = Readonly<
  Record<string, Level | readonly [Level] | readonly [Level, Options]>
>;

export type Options = Readonly<Record<string, unknown>>;

export type Level = Severity | 'off';

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
}

/** Rule settings from one place, for all files or for some. */
export interface Layer {
  /** Where they were written: a preset, a file, or the command line. */
  from: string;
  /** Patterns as in .gitignore; `null` for all files. */
  files: string[] | null;
  rules: RulesText;
}

/** What holds for one file. Plain data, so that a worker can be told. */
export interface Settings {
  rules: Record<string, RuleSetting>;
  changes: LibraryChanges;
}

export interface RuleSetting {
  level: Level;
  options: Options;
  from: string;
}
