import type { NodeOf, NodeType } from '../nodes.ts';
import type { Spot } from '../spot.ts';
import type { Fact, FactContext, Facts, FactValue } from './fact.ts';

/** A table of facts of one node type, whose `read` sees nodes of just this type. */
export function defineFacts<T extends NodeType>(facts: Record<string, FactOf<T>>): Facts {
  return facts;
}

type FactOf<T extends NodeType> = Omit<Fact, 'read'> & {
  read(spot: Spot<NodeOf<T>>, context: FactContext): FactValue;
};
