import { passed } from '../check/verb/passed.ts';
import type { Check, RunMemory, Supplies } from '../check/verb/verb.ts';
import type { NodeType } from '../tree/nodes.ts';
import type { Spot } from '../tree/spot.ts';
import type { Condition, Doubts } from './ahead/ahead.ts';
import { ruleKey } from './ahead/rule-key.ts';
import { termsOf } from './ahead/terms-of.ts';
import { compileExpression } from './expression.ts';
import type { Severity } from './finding.ts';
import { compileMessage, type Message } from './language/compile-message.ts';
import { type CompiledMust, compileMust } from './language/compile-must.ts';
import { lazily } from './language/lazily.ts';
import { onceSupplies } from './language/once-supplies.ts';
import { optionValues } from './language/option-values.ts';
import type { Supplied } from './language/path.ts';
import { type Options, type Scope, scopeOf } from './language/scope.ts';
import { verbScope } from './language/verb-scope.ts';
import type { ActiveRule, Library, Must, Once, RuleCase, RuleDefinition } from './rule.ts';
import { compileSelector } from './selector/compile-selector.ts';
import { withinYears } from './selector/within-years.ts';

/** A rule ready to be asked about nodes. */
export interface CompiledRule {
  id: string;
  types: readonly NodeType[];
  /** `null` where every node of these types is selected. */
  matches: ((spot: Spot) => boolean) | null;
  /** Whether it may have something to say of a node; nothing of a type where only asking tells. */
  doubts: () => Doubts;
  when: Condition;
  /** What it demands; compiled when it is first asked for. */
  demands(): Demands;
  /** How many facts its conditions may still read in this run. */
  left: number;
}

export interface Demands {
  /** In order; the last is the rule itself. */
  cases: readonly CompiledCase[];
  /** Where it holds no case has anything to say, whatever the conditions. */
  first: Check | null;
}

export interface CompiledCase {
  when: Condition;
  /** Whether `when` looks at what the check has found, so that the check comes first. */
  looksAtFound: boolean;
  check: Check;
  message(spot: Spot, supplied: Supplied): Message;
  severity: Severity;
  once: Once | null;
  field: RuleDefinition['field'];
}

/**
 * Compiles a rule that the loader has checked; conditions and messages when they are first needed, and
 * what most documents never need, the demands of a rule that one look settles, then too.
 *
 * @throws {Mistake} where the rule names what does not exist, some only when it is asked
 */
export function compileRule({ rule, severity, options: chosen }: ActiveRule): CompiledRule {
  const { definition, library } = rule;
  const selector = compileSelector(definition.select, library);
  const options = optionValues(definition.options ?? {}, chosen);
  const scope = scopeOf(selector.types, library, { options });
  const doubt = library.ahead.doubts.get(ruleKey(definition));
  const demands = lazily(() => {
    const musts = new Map<Must, CompiledMust>();
    const around = { definition, scope, options, library, musts, severity };
    const cases = [...(definition.cases ?? []), {}].map((own) => compileCase(own, around));
    return { cases, first: firstCheck([...musts.values()]) };
  });
  const check = (must: Must) => {
    const { check: found } = compileMust(must, verbScope(scope, library), library);
    return (spot: Spot) => found(spot, noMemory).holds;
  };
  if (doubt === undefined) demands();
  return {
    id: rule.id,
    types: selector.types,
    matches: withinYears(selector, definition.years),
    doubts: lazily(() => doubt?.({ ...termsOf(scope, library), check }) ?? {}),
    when: compileWhen(definition.when, () => scope, library),
    demands,
    left: 0,
  };
}

/** Verbs that look at one fact alone keep nothing. */
const noMemory: RunMemory = { of: (_check, _node, create) => create() };

/** What every case demands, where that is cheap to ask. */
function firstCheck(musts: readonly CompiledMust[]): Check | null {
  if (!musts.every(({ isCheap }) => isCheap)) return null;
  const [only, ...others] = musts.map(({ check }) => check);
  if (only && others.length === 0) return only;
  const checks = musts.map(({ check }) => check);
  return (spot, memory) => {
    for (const check of checks) {
      const outcome = check(spot, memory);
      if (!outcome.holds) return outcome;
    }
    return passed;
  };
}

interface Around {
  definition: RuleDefinition;
  scope: Scope;
  options: Options;
  library: Library;
  /** Cases that share a `must` share its check, and what that remembers. */
  musts: Map<Must, CompiledMust>;
  severity: Severity;
}

function compileCase(own: RuleCase, around: Around): CompiledCase {
  const { definition, scope, options, library, musts } = around;
  const must = own.must ?? definition.must;
  const compiled = musts.get(must) ?? compileMust(must, verbScope(scope, library), library);
  musts.set(must, compiled);
  const once = own.once ?? definition.once ?? null;
  const supplies: Supplies =
    once === null ? compiled.supplies : { ...compiled.supplies, ...onceSupplies };
  // Most rules never have to say anything of a document: words and exceptions wait until they do.
  const when = compileWhen(
    own.when,
    () => scopeOf(scope.types, library, { options, supplies: compiled.supplies }),
    library,
  );
  const message = lazily(() =>
    compileMessage(
      own.message ?? definition.message,
      scopeOf(scope.types, library, { options, supplies }),
    ),
  );
  return {
    when,
    looksAtFound: Object.keys(compiled.supplies).some((name) => mentions(own.when, name)),
    check: compiled.check,
    message: (spot, supplied) => message()(spot, supplied),
    severity: caseSeverity(own, around),
    once,
    field: own.field ?? definition.field,
  };
}

/** A configured severity is what the rule has at most; a milder case stays milder. */
function caseSeverity(own: RuleCase, { definition, severity }: Around): Severity {
  const isUnchanged = severity === definition.severity;
  return own.severity && (isUnchanged || rank[own.severity] < rank[severity])
    ? own.severity
    : severity;
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function compileWhen(text: string | undefined, scope: () => Scope, library: Library): Condition {
  if (text === undefined) return () => true;
  return whenAsked(() => compileExpression(text, scope(), library).evaluate);
}

/** Compiled when it is first asked. */
function whenAsked(compile: () => Condition): Condition {
  let ask: Condition = (spot, supplied) => {
    ask = compile();
    return ask(spot, supplied);
  };
  return (spot, supplied) => ask(spot, supplied);
}

function mentions(text: string | undefined, name: string): boolean {
  return text !== undefined && new RegExp(`\\b${name}\\b`).test(text);
}
