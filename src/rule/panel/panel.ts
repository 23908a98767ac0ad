import type { NodeType } from '../../tree/nodes.ts';
import type { Spot } from '../../tree/spot.ts';
import type { Condition, Doubt, View } from '../ahead/ahead.ts';
import type { CompiledRule } from '../compile-rule.ts';
import type { Supplied } from '../language/path.ts';

/** Some of the rules that select one type of node: a bit for each of their ways, so that many are settled at once. */
export interface Panel {
  ways: readonly Way[];
  /** Among all panels of a plan. */
  slot: number;
  /** The bits of all ways. */
  all: number;
  /** The ways in which something may be said of a node as far as one view of it tells. */
  look(view: Exclude<View, 'all'>, spot: Spot): number;
}

/** A way in which a rule may come to say something. */
export interface Way {
  rule: CompiledRule;
  /** Whether it may; `null` where only asking tells. */
  isInDoubt: Condition | null;
  /** The bits of all ways of the rule. */
  ofRule: number;
}

/** So many ways that no set of bits is negative. */
export const mostWays = 30;

/** @param slot of the first */
export function makePanels(type: NodeType, rules: readonly CompiledRule[], slot: number): Panel[] {
  const panels: Panel[] = [];
  let ways: Way[] = [];
  let doubts: Doubt[] = [];
  const close = () => panels.push(makePanel(ways, doubts, slot + panels.length));
  for (const rule of rules) {
    const own = rule.doubts()[type] ?? [unasked];
    if (ways.length + own.length > mostWays) {
      close();
      [ways, doubts] = [[], []];
    }
    const ofRule = (2 ** own.length - 1) << ways.length;
    for (const { all: isInDoubt = null } of own) ways.push({ rule, isInDoubt, ofRule });
    doubts.push(...own);
  }
  if (ways.length > 0) close();
  return panels;
}

function makePanel(ways: readonly Way[], doubts: readonly Doubt[], slot: number): Panel {
  const of = (view: View) =>
    doubts.flatMap(({ [view]: mayFail }, index) => (mayFail ? [{ bit: 1 << index, mayFail }] : []));
  const looks = { name: of('name'), row: of('row'), scope: of('scope'), value: of('value') };
  const all = 2 ** ways.length - 1;
  return {
    ways,
    slot,
    all,
    look(view, spot) {
      let open = all;
      for (const { bit, mayFail } of looks[view]) {
        if (!mayFail(spot, nothing)) open ^= bit;
      }
      return open;
    },
  };
}

const unasked: Doubt = {};
const nothing: Supplied = {};
