import type { Verb } from '../check/verb/verb.ts';
import type { Layout } from '../layout/layout.ts';
import type { Reader } from '../read/reader.ts';
import type { LazyReporter, Reporter } from '../report/reporter.ts';
import type { Ahead } from '../rule/ahead/ahead.ts';
import type { ExpressionFunction } from '../rule/expression/expression-function.ts';
import type { Basis, Lexicon, NamedCondition, RuleDefinition } from '../rule/rule.ts';
import type { Preset } from '../rule/settings/preset.ts';
import type { Catalog } from '../tree/catalog.ts';

/** Everything perflint can be extended with. perflint itself is the first plugin. */
export interface Plugin {
  /** What people call it, such as the name of its package. */
  name: string;
  /**
   * A folder of YAML rules with their words and presets: an absolute path or a `file:` URL, such as
   * `new URL('./rules/', import.meta.url)`. Everything in it is checked when the plugin is loaded.
   */
  rulesFolder?: string | URL;
  /** Rules that have been checked already; plugins that people write have a `rulesFolder`. */
  rules?: readonly RuleDefinition[];
  lexicons?: readonly Lexicon[];
  catalogs?: readonly Catalog[];
  bases?: readonly Basis[];
  conditions?: readonly NamedCondition[];
  presets?: Readonly<Record<string, Preset>>;
  /** What `must:` of rules can say. */
  verbs?: readonly Verb[];
  /** What conditions can call on a text. */
  functions?: readonly ExpressionFunction[];
  /** What of its rules has been compiled ahead of time; of built-in rules only. */
  ahead?: Ahead;
  /** File formats. They are asked before those that there are already. */
  readers?: readonly Reader[];
  /** Kinds of tables. Of equally sure ones a plugin's goes before perflint's. */
  layouts?: readonly Layout[];
  /** Outputs, for `--format`. */
  reporters?: readonly (Reporter | LazyReporter)[];
}
