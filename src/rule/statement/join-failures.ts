import { findAncestor } from '../../tree/find-ancestor.ts';
import type { Node } from '../../tree/nodes.ts';
import { remember } from '../../tree/remember.ts';
import type { CompiledCase } from '../compile-rule.ts';
import type { Failure } from '../judge.ts';

/** A failure, or several of one form or project that are said once. */
export interface Statement {
  failure: Failure;
  /** The other places, in order. */
  others: readonly Failure[];
}

/** Joins what rules say once per form or project; the rest stands for itself. */
export function joinFailures(failures: readonly Failure[], root: Node): Statement[] {
  const statements: Statement[] = [];
  const open = new Map<CompiledCase, Map<Node, Failure[]>>();
  for (const failure of failures) {
    const { once } = failure.case;
    if (once === null) {
      statements.push({ failure, others: [] });
      continue;
    }
    const scope = findAncestor(failure.spot, once)?.node ?? root;
    const byScope = remember(open, failure.case, () => new Map<Node, Failure[]>());
    const others = byScope.get(scope);
    if (others) others.push(failure);
    else {
      const later: Failure[] = [];
      byScope.set(scope, later);
      statements.push({ failure, others: later });
    }
  }
  return statements;
}
