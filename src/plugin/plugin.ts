import type { Verb } from '../check/verb/verb.ts';
import type { Reader } from '../read/reader.ts';
import type { Reporter } from '../report/reporter.ts';
import type { Ahead } from '../rule/ahead/ahead.ts';
import type { Severity } from '../rule/finding.ts';
import type { Basis, Lexicon, NamedCondition, RuleDefinition } from '../rule/rule.ts';
import type { Catalog } from '../tree/catalog.ts';

/** Everything perflint can be extended with. perflint itself is the first plugin. */
export interface Plugin {
  name: string;
  rules?: readonly RuleDefinition[];
  lexicons?: readonly Lexicon[];
  catalogs?: readonly Catalog[];
  bases?: readonly Basis[];
  conditions?: readonly NamedCondition[];
  verbs?: readonly Verb[];
  /** What of its rules has been compiled ahead of time; of built-in rules only. */
  ahead?: Ahead;
  readers?: readonly Reader[];
  reporters?: readonly Reporter[];
  /** Severities by rule id, by preset name. */
  presets?: Readonly<Record<string, PresetRules>>;
}

/** Severity, or severity and options, by rule id. */
export type PresetRules = Readonly<
  Record<string, Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>]>
>;
