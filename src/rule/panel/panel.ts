import type { NodeType } from '../../tree/nodes.ts';
import type { Spot } from '../../tree/spot.ts';
import type { Condition, Doubt, View } from '../ahead/ahead.ts';
import type { CompiledRule } from '../compile-rule.ts';
import { lazily } from '../language/lazily.ts';
import type { Supplied } from '../language/path.ts';

/** Some of the rules that select one type of node: a bit each, so that many are settled at once. */
export interface Panel {
  type: NodeType;
  rules: readonly CompiledRule[];
  /** Of each rule whether it may have something to say; `null` where only asking tells. */
  doubts: () => readonly (Condition | null)[];
  /** Among all panels of a plan. */
  slot: number;
  /** A bit for each rule. */
  all: number;
  /** The rules that may have something to say of a node as far as one view of it tells. */
  look(view: Exclude<View, 'all'>, spot: Spot): number;
}

/** So many that no set of bits is negative. */
export const mostRules = 30;

export function makePanel(type: NodeType, rules: readonly CompiledRule[], slot: number): Panel {
  const doubts = lazily(() => rules.map((rule) => rule.doubts()?.[type] ?? unasked));
  const looks = lazily(() => {
    const of = (view: View) =>
      doubts().flatMap(({ [view]: mayFail }, index) =>
        mayFail ? [{ bit: 1 << index, mayFail }] : [],
      );
    return { name: of('name'), row: of('row'), scope: of('scope'), value: of('value') };
  });
  const all = 2 ** rules.length - 1;
  return {
    type,
    rules,
    doubts: lazily(() => doubts().map((doubt) => doubt.all ?? null)),
    slot,
    all,
    look(view, spot) {
      let open = all;
      for (const { bit, mayFail } of looks()[view]) {
        if (!mayFail(spot, nothing)) open ^= bit;
      }
      return open;
    },
  };
}

const unasked: Doubt = {};
const nothing: Supplied = {};
