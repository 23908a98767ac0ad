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
  /** The bits of the ways of which a view can tell something. */
  told: Readonly<Record<Exclude<View, 'all'>, number>>;
  /** Those of some of these ways in which, as a view of a node tells, nothing is to be said of it. */
  look(ways: number, view: Exclude<View, 'all'>, spot: Spot): number;
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
  const looks = (view: View) => doubts.map(({ [view]: look = null }) => look);
  const byView = {
    name: looks('name'),
    row: looks('row'),
    scope: looks('scope'),
    value: looks('value'),
  };
  const told = (view: keyof typeof byView) =>
    byView[view].reduce((bits, look, index) => (look ? bits | (1 << index) : bits), 0);
  return {
    ways,
    slot,
    all: 2 ** ways.length - 1,
    told: { name: told('name'), row: told('row'), scope: told('scope'), value: told('value') },
    look(some, view, spot) {
      const own = byView[view];
      let out = 0;
      for (let left = some; left !== 0; left &= left - 1) {
        const bit = left & -left;
        if (own[31 - Math.clz32(bit)]?.(spot, nothing) === false) out |= bit;
      }
      return out;
    },
  };
}

const unasked: Doubt = {};
const nothing: Supplied = {};
