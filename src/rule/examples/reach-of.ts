import type { Root } from '../../tree/nodes.ts';
import { visit } from '../../tree/visit.ts';
import { compileRule } from '../compile-rule.ts';
import type { ActiveRule } from '../rule.ts';

/** How many nodes some rules select, and of how many they ask what they demand. */
export function reachOf(
  root: Root,
  rules: readonly ActiveRule[],
): { selected: number; considered: number } {
  const compiled = rules.map(compileRule);
  let selected = 0;
  let considered = 0;
  visit(root, (spot) => {
    for (const { types, matches, when } of compiled) {
      if (!types.includes(spot.node.type) || matches?.(spot) === false) continue;
      selected++;
      if (when(spot, {})) considered++;
    }
  });
  return { selected, considered };
}
