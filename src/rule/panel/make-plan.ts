import type { NodeType } from '../../tree/nodes.ts';
import { type CompiledRule, compileRule } from '../compile-rule.ts';
import type { ActiveRule } from '../rule.ts';
import { makePanels, type Panel } from './panel.ts';
import { makeSettler, type Settler } from './settler.ts';

/** How the rules of a run are asked. */
export interface Plan {
  compiled: readonly CompiledRule[];
  /** Made when the first node of a type is met. */
  panelsOf(type: NodeType): readonly Panel[];
  settler: Settler;
}

/** @throws {Error} where the rules do not share one library: what is worked out of a node is kept with it, whichever rule asked */
export function makePlan(rules: readonly ActiveRule[]): Plan {
  const [library = null, ...others] = new Set(rules.map(({ rule }) => rule.library));
  if (others.length > 0) throw new Error('the rules of a run share one library');
  const compiled = rules.map(compileRule);
  const panels = new Map<NodeType, readonly Panel[]>();
  let slots = 0;
  const make = (type: NodeType) => {
    const own = compiled.filter(({ types }) => types.includes(type));
    const made = makePanels(type, own, slots);
    slots += made.length;
    panels.set(type, made);
    return made;
  };
  return {
    compiled,
    panelsOf: (type) => panels.get(type) ?? make(type),
    settler: makeSettler(library),
  };
}
