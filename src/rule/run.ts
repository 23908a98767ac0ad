import type { RunMemory } from '../check/verb/verb.ts';
import type { Node, NodeType, Root } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import { visit } from '../tree/visit.ts';
import { type CompiledRule, compileRule } from './compile-rule.ts';
import type { Finding } from './finding.ts';
import { identify, type Nameless } from './identify.ts';
import { joinFailures } from './join-failures.ts';
import { type Failure, judge } from './judge.ts';
import type { ActiveRule } from './rule.ts';
import { stateFinding } from './state-finding.ts';

/**
 * All findings of these rules in one file, in order of place, then rule.
 *
 * One pass over the tree asks all rules. Rules are compiled once for each array of them.
 */
export function run(root: Root, rules: readonly ActiveRule[]): Finding[] {
  const table = remember(tables, rules, () => dispatchTable(rules.map(compileRule)));
  const failures: Failure[] = [];
  const memory = makeMemory();
  visit(root, (spot) => {
    for (const rule of table.get(spot.node.type) ?? []) {
      if (rule.matches?.(spot) ?? true) judge(rule, spot, memory, failures);
    }
  });
  const statements = joinFailures(failures, root);
  return identify(statements.map((one) => stateFinding(one, root.source)).toSorted(byPlace));
}

type DispatchTable = ReadonlyMap<NodeType, readonly CompiledRule[]>;

const tables = new WeakMap<readonly ActiveRule[], DispatchTable>();

function dispatchTable(rules: readonly CompiledRule[]): DispatchTable {
  const table = new Map<NodeType, CompiledRule[]>();
  for (const rule of rules) {
    for (const type of rule.types) remember(table, type, (): CompiledRule[] => []).push(rule);
  }
  return table;
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
