import type { Found, Outcome } from '../check/verb/outcome.ts';
import type { Check, RunMemory } from '../check/verb/verb.ts';
import type { Spot } from '../tree/spot.ts';
import type { CompiledCase, CompiledRule } from './compile-rule.ts';

/** One thing that a rule has to say of one node. */
export interface Failure {
  rule: CompiledRule;
  case: CompiledCase;
  spot: Spot;
  found: Found;
}

/** What a rule has to say of a node that its selector matches. */
export function judge(rule: CompiledRule, spot: Spot, memory: RunMemory): Failure[] {
  // Hardly any node fails, and most checks cost less than most conditions.
  if (rule.first?.(spot, memory).holds) return [];
  if (!rule.when(spot, {})) return [];
  const failures: Failure[] = [];
  const outcomes = new Map<Check, Outcome>();
  const taken = new Set<Found>();
  for (const one of rule.cases) {
    if (!one.looksAtFound && !one.when(spot, {})) continue;
    const outcome = outcomes.get(one.check) ?? one.check(spot, memory);
    outcomes.set(one.check, outcome);
    for (const found of outcome.holds ? [] : outcome.found) {
      if (taken.has(found) || (one.looksAtFound && !one.when(spot, found.values ?? {}))) continue;
      taken.add(found);
      failures.push({ rule, case: one, spot, found });
    }
    if (!one.looksAtFound) break;
  }
  return failures;
}
