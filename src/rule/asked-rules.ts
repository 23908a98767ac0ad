import type { NodeType, Root } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import type { Spot } from '../tree/spot.ts';
import { visit } from '../tree/visit.ts';
import { type CompiledRule, compileRule } from './compile-rule.ts';
import { Exhausted } from './expression/exhausted.ts';
import { meter } from './expression/meter.ts';
import type { ActiveRule } from './rule.ts';

/** The ids of those rules that some node of a file concerns: their selector matches it and their `when` holds. */
export function askedRules(root: Root, rules: readonly ActiveRule[]): string[] {
  const waiting = new Set(rules.map((rule) => remember(compiled, rule, () => compileRule(rule))));
  for (const rule of waiting) rule.left = enough;
  const asked: string[] = [];
  visit(root, (spot) => {
    for (const rule of waiting) {
      if (!concerns(rule, spot)) continue;
      waiting.delete(rule);
      asked.push(rule.id);
    }
  });
  return asked.sort();
}

const compiled = new WeakMap<ActiveRule, CompiledRule>();

/** How many facts the conditions of a rule may read; who reads more has been asked a lot. */
const enough = 1_000_000;

function concerns(rule: CompiledRule, spot: Spot): boolean {
  const type: NodeType = spot.node.type;
  if (!rule.types.includes(type) || rule.matches?.(spot) === false) return false;
  meter.left = rule.left;
  try {
    return rule.when(spot, {});
  } catch (error) {
    if (error instanceof Exhausted) return true;
    throw error;
  } finally {
    rule.left = meter.left;
    meter.left = Number.POSITIVE_INFINITY;
  }
}
