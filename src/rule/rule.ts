import type { Verb } from '../check/verb/verb.ts';
import type { FactContext } from '../tree/facts/fact.ts';
import type { NodeType } from '../tree/nodes.ts';
import type { Ahead } from './ahead/ahead.ts';
import type { ExpressionFunction } from './expression/expression-function.ts';
import type { Field, Severity } from './finding.ts';

/** A rule that can run: what its file says and the words it was written against. Plain data; {@link run} compiles it. */
export interface Rule {
  id: string;
  title: string;
  severity: Severity;
  preset: Preset;
  why: string;
  how: string;
  basis: Basis;
  definition: RuleDefinition;
  library: Library;
}

/** A rule as configured: switched on, with its severity and its options (defaults filled in by `run`). */
export interface ActiveRule {
  rule: Rule;
  severity: Severity;
  options: Readonly<Record<string, unknown>>;
}

/**
 * The mildest preset that switches a rule on: `recommended` rules run by default, `strict` ones in the
 * presets `strict` and `all`, the others in `all` alone.
 */
export type Preset = 'recommended' | 'strict' | 'all';

/** What a rule file says, checked, without its examples. Built-in ones are compiled to this ahead of time. */
export interface RuleDefinition {
  id: string;
  title: string;
  severity: Severity;
  preset: Preset;
  /** A key of the basis list. */
  basis: string;
  /** A selector over the tree. */
  select: string;
  /** A condition in CEL; the rule says nothing of nodes where it is false. */
  when?: string;
  must: Must;
  message: string;
  once?: Once;
  /** Which part of an indicator or row it is about, where that is not the selected node. */
  field?: Field;
  cases?: readonly RuleCase[];
  /** The years of forms it holds for; a form that does not tell its year is checked. */
  years?: { from?: number; to?: number };
  why: string;
  how: string;
  /** Options by name. */
  options?: Readonly<Record<string, OptionDefinition>>;
}

/** Where a rule is milder or says something else; the first whose `when` holds applies. */
export interface RuleCase {
  when?: string;
  must?: Must;
  message?: string;
  severity?: Severity;
  once?: Once;
  field?: Field;
}

/** Scope within which all failures become one finding that lists its places. */
export type Once = 'form' | 'project';

/** What a node must be: one key, a verb (its value the verb's options) or `all`, `any`, `not`; a verb without options by its name. */
export type Must = string | { [verb: string]: unknown };

/** An option of a rule: a JSON Schema with a default and a description. */
export interface OptionDefinition {
  type: 'number' | 'integer' | 'string' | 'boolean' | 'array';
  default: unknown;
  description: string;
  [keyword: string]: unknown;
}

/** What rules may refer to by name. */
export interface Library extends FactContext {
  verbs: ReadonlyMap<string, Verb>;
  lexicons: ReadonlyMap<string, Lexicon>;
  bases: ReadonlyMap<string, Basis>;
  ahead: Ahead;
  /** What expressions can call besides what CEL itself has. */
  functions: ReadonlyMap<string, ExpressionFunction>;
}

/** A word list of `rules/lexicons/`. */
export interface Lexicon {
  name: string;
  title: string;
  words: readonly string[];
}

/** A condition of `rules/conditions.yaml`: a fact of a node type, said in CEL. */
export interface NamedCondition {
  name: string;
  title: string;
  of: NodeType;
  holds: string;
}

/** What a rule rests on: a document and its demand. */
export interface Basis {
  key: string;
  title: string;
  demand: string;
}
