import { formCatalog } from '../../tree/class/form-catalog.ts';
import type { FactContext } from '../../tree/facts/fact.ts';
import type { Indicator, Target } from '../../tree/nodes.ts';
import { remember } from '../../tree/remember.ts';
import type { Spot } from '../../tree/spot.ts';
import type { Panel } from './panel.ts';
import { Settled } from './settled.ts';

/** Tells which rules of a panel a node leaves open: those that may have something to say of it. */
export interface Settler {
  open(panel: Panel, spot: Spot): number;
}

/**
 * Tables say the same over and over: levels, names and values such as ≥95%. What of the rules is
 * settled by them, or by the project around, is kept, and a node is asked only about the few that are
 * left.
 */
export function makeSettler(context: FactContext | null): Settler {
  const names = new Map<string, Settled>();
  const values = new Map<string, Settled>();
  const scopes = { period: new Settled(), annual: new Settled() };
  return {
    open(panel, spot) {
      const indicator = spot.type === 'indicator' ? spot : spot.parent;
      if (indicator?.type !== 'indicator' || indicator.parent === null) return panel.all;
      const row = indicator.parent;
      row.settled ??= new Settled();
      indicator.settled ??= settledOf(names, keyOf(indicator as Spot<Indicator>, context));
      let open = (row.settled as Settled).open(panel.all, panel, 'row', spot, row);
      open = (indicator.settled as Settled).open(open, panel, 'name', spot, indicator);
      if (open === 0 || spot.type !== 'target') return open;
      const { scope, value } = spot.node as Target;
      open = scopes[scope].open(open, panel, 'scope', spot, spot);
      if (open === 0) return 0;
      spot.settled ??= settledOf(values, value);
      return (spot.settled as Settled).open(open, panel, 'value', spot, spot);
    },
  };
}

/** @param text `null` where no other node is known to be alike */
function settledOf(known: Map<string, Settled>, text: string | null): Settled {
  if (text === null || text.length > longest) return new Settled();
  if (known.size >= most) known.clear();
  return remember(known, text, makeSettled);
}

function makeSettled(): Settled {
  return new Settled();
}

/** So many texts of a kind are kept; then all are forgotten. */
const most = 10_000;

/** Long texts hardly ever come again. */
const longest = 120;

/** What an indicator is called and filed under; `null` where it has two of something. */
function keyOf(indicator: Spot<Indicator>, context: FactContext | null): string | null {
  const parts = { level1: absent, level2: absent, indicatorName: absent };
  for (const child of indicator.node.children) {
    if (child.type === 'target') continue;
    if (parts[child.type] !== absent) return null;
    parts[child.type] = child.value;
  }
  const catalog = context && formCatalog(indicator, context);
  return [catalog?.name, parts.level1, parts.level2, parts.indicatorName].join('\0');
}

/** No text of a table, nor is what joins texts. */
const absent = '\u0001';
