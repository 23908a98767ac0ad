import type { Extent, Found, Outcome } from '../check/verb/outcome.ts';
import type { Check, RunMemory } from '../check/verb/verb.ts';
import type { FactValue } from '../tree/facts/fact.ts';
import type { Spot } from '../tree/spot.ts';
import type { CompiledCase, CompiledRule } from './compile-rule.ts';

/** One thing that a rule has to say of one node. */
export interface Failure {
  rule: CompiledRule;
  case: CompiledCase;
  spot: Spot;
  /** Where, if not at the node itself. */
  place: Extent | null;
  /** What the verb supplies. */
  values: Readonly<Record<string, FactValue>>;
  related: NonNullable<Found['related']>;
}

/** Adds to `failures` what a rule has to say of a node that its selector matches. */
export function judge(
  rule: CompiledRule,
  spot: Spot,
  memory: RunMemory,
  failures: Failure[],
): void {
  const { first, cases } = rule.demands();
  // Hardly any node fails, and most checks cost less than most conditions.
  if (first?.(spot, memory).holds || !rule.when(spot, nothing)) return;
  let check: Check | null = null;
  let outcome: Outcome | null = null;
  let said: Set<Found> | null = null;
  for (const one of cases) {
    if (!one.looksAtFound && !one.when(spot, nothing)) continue;
    // Cases that share a check share what it has found.
    if (outcome === null || one.check !== check) outcome = one.check(spot, memory);
    check = one.check;
    for (const found of outcome.holds ? [] : outcome.found) {
      said ??= new Set();
      if (said.has(found) || (one.looksAtFound && !one.when(spot, found.values ?? nothing)))
        continue;
      said.add(found);
      failures.push(failureOf(rule, one, spot, found));
    }
    if (!one.looksAtFound) return;
  }
}

/** Always with the same fields: what is made of failures is compiled once and not for each shape. */
function failureOf(rule: CompiledRule, said: CompiledCase, spot: Spot, found: Found): Failure {
  const { place = null, values = nothing, related = none } = found;
  return { rule, case: said, spot, place, values, related };
}

const nothing = {};
const none: Failure['related'] = [];
