import type { RunMemory } from '../check/verb/verb.ts';
import type { Node, NodeType, Root } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import type { Spot } from '../tree/spot.ts';
import { visit } from '../tree/visit.ts';
import { type CompiledRule, compileRule } from './compile-rule.ts';
import { Exhausted } from './expression/exhausted.ts';
import { meter } from './expression/meter.ts';
import type { Finding } from './finding.ts';
import { type Failure, judge } from './judge.ts';
import type { ActiveRule } from './rule.ts';
import { identify, type Nameless } from './statement/identify.ts';
import { joinFailures } from './statement/join-failures.ts';
import { stateFinding } from './statement/state-finding.ts';
import { stateStop } from './statement/state-stop.ts';

/**
 * All findings of these rules in one file, in order of place, then rule.
 *
 * One pass over the tree asks all rules. Rules are compiled once for each array of them.
 */
export function run(root: Root, rules: readonly ActiveRule[]): Finding[] {
  const { compiled, table } = remember(plans, rules, () => makePlan(rules));
  for (const rule of compiled) rule.left = shareOf(root);
  const failures: Failure[] = [];
  const stopped: Nameless[] = [];
  const memory = makeMemory();
  visit(root, (spot) => {
    for (const rule of table.get(spot.node.type) ?? []) {
      if (rule.left <= 0 || rule.matches?.(spot) === false) continue;
      if (!ask(rule, spot, memory, failures)) stopped.push(stateStop(rule, spot, root.source));
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
function ask(rule: CompiledRule, spot: Spot, memory: RunMemory, failures: Failure[]): boolean {
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

interface Plan {
  compiled: readonly CompiledRule[];
  table: ReadonlyMap<NodeType, readonly CompiledRule[]>;
}

const plans = new WeakMap<readonly ActiveRule[], Plan>();

function makePlan(rules: readonly ActiveRule[]): Plan {
  const compiled = rules.map(compileRule);
  const table = new Map<NodeType, CompiledRule[]>();
  for (const rule of compiled) {
    for (const type of rule.types) remember(table, type, (): CompiledRule[] => []).push(rule);
  }
  return { compiled, table };
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
