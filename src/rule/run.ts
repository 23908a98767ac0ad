import type { RunMemory } from '../check/verb/verb.ts';
import type { Node, NodeType, Root } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import type { Spot } from '../tree/spot.ts';
import { visit } from '../tree/visit.ts';
import type { Condition } from './ahead/ahead.ts';
import { type CompiledRule, compileRule } from './compile-rule.ts';
import { Exhausted } from './expression/exhausted.ts';
import { meter } from './expression/meter.ts';
import type { Finding } from './finding.ts';
import { type Failure, judge } from './judge.ts';
import { makePanel, mostRules, type Panel } from './panel/panel.ts';
import { makeSettler, type Settler } from './panel/settler.ts';
import type { ActiveRule } from './rule.ts';
import { identify, type Nameless } from './statement/identify.ts';
import { joinFailures } from './statement/join-failures.ts';
import { stateFinding } from './statement/state-finding.ts';
import { stateStop } from './statement/state-stop.ts';

/**
 * All findings of these rules in one file, in order of place, then rule.
 *
 * One pass over the tree asks all rules. Rules are compiled once for each array of them.
 *
 * @param times gathers what each rule costs, in milliseconds by id; what several rules need counts
 *   for the one that asks first
 */
export function run(root: Root, rules: readonly ActiveRule[], times?: Times): Finding[] {
  const { compiled, table, settler } = remember(plans, rules, () => makePlan(rules));
  for (const rule of compiled) rule.left = shareOf(root);
  const failures: Failure[] = [];
  const stopped: Nameless[] = [];
  const memory = makeMemory();
  const askOne = times ? timed(ask, times) : ask;
  visit(root, (spot) => {
    for (const panel of table[spot.type] ?? none) {
      // What is settled for several rules at once cannot be told of each.
      let open = times ? panel.all : settler.open(panel, spot);
      for (; open !== 0; open &= open - 1) {
        const index = 31 - Math.clz32(open & -open);
        const rule = panel.rules[index] as CompiledRule;
        const isInDoubt = panel.doubts()[index] ?? null;
        if (rule.left > 0 && !askOne(rule, isInDoubt, spot, memory, failures)) {
          stopped.push(stateStop(rule, spot, root.source));
        }
      }
    }
  });
  const statements = joinFailures(failures, root);
  const all = [...statements.map((one) => stateFinding(one, root.source)), ...stopped];
  return identify(all.toSorted(byPlace));
}

/** Sensible rules read a few facts a node; a node is some ten characters. */
function shareOf({ end }: Root): number {
  return 200_000 + 5 * end;
}

/** @returns false where the rule has used up its share */
function ask(
  rule: CompiledRule,
  isInDoubt: Condition | null,
  spot: Spot,
  memory: RunMemory,
  failures: Failure[],
): boolean {
  if (isInDoubt?.(spot, nothing) === false || rule.matches?.(spot) === false) return true;
  meter.left = rule.left;
  try {
    judge(rule, spot, memory, failures);
    return true;
  } catch (error) {
    if (error instanceof Exhausted) return false;
    throw error;
  } finally {
    rule.left = meter.left;
    meter.left = Number.POSITIVE_INFINITY;
  }
}

function timed(inner: typeof ask, times: Times): typeof ask {
  return (rule, ...rest) => {
    const started = performance.now();
    const isDone = inner(rule, ...rest);
    times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - started);
    return isDone;
  };
}

type Times = Map<string, number>;

interface Plan {
  compiled: readonly CompiledRule[];
  table: Readonly<Partial<Record<NodeType, readonly Panel[]>>>;
  settler: Settler;
}

const none: readonly Panel[] = [];
const nothing = {};

const plans = new WeakMap<readonly ActiveRule[], Plan>();

function makePlan(rules: readonly ActiveRule[]): Plan {
  // What is worked out of a node is kept with it, whichever rule asked.
  const [library = null, ...others] = new Set(rules.map(({ rule }) => rule.library));
  if (others.length > 0) throw new Error('the rules of a run share one library');
  const compiled = rules.map(compileRule);
  const byType = new Map<NodeType, CompiledRule[]>();
  for (const rule of compiled) {
    for (const type of rule.types) remember(byType, type, (): CompiledRule[] => []).push(rule);
  }
  const table: Partial<Record<NodeType, Panel[]>> = {};
  let slots = 0;
  for (const [type, own] of byType) {
    table[type] = [];
    for (let from = 0; from < own.length; from += mostRules) {
      table[type].push(makePanel(type, own.slice(from, from + mostRules), slots++));
    }
  }
  return { compiled, table, settler: makeSettler(library) };
}

function makeMemory(): RunMemory {
  const byCheck = new Map<object, Map<Node, unknown>>();
  return {
    of(check, node, create) {
      return remember(
        remember(byCheck, check, () => new Map<Node, unknown>()),
        node,
        create,
      );
    },
  };
}

function byPlace({ finding: a }: Nameless, { finding: b }: Nameless): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
