import type { NodeOf, NodeType } from './nodes.ts';
import type { Spot } from './spot.ts';

/** The spot itself or the nearest one above it that has this type. */
export function findAncestor<T extends NodeType>(spot: Spot, type: T): Spot<NodeOf<T>> | null {
  for (let at: Spot | null = spot; at !== null; at = at.parent) {
    if (at.type === type) return at as Spot<NodeOf<T>>;
  }
  return null;
}
