import type { Severity } from '../finding.ts';

/** Level, or level and options, by rule id: what configurations and presets say of rules. */
export type RuleSettings = Readonly<
  Record<string, Level | readonly [Level] | readonly [Level, RuleOptionValues]>
>;

export type Level = Severity | 'off';

export type RuleOptionValues = Readonly<Record<string, unknown>>;
