import type { NodeOf, NodeType } from './nodes.ts';
import type { Spot } from './spot.ts';

/** The first child of a type. */
export function findChild<T extends NodeType>(spot: Spot, type: T): Spot<NodeOf<T>> | null {
  for (const child of spot.below) {
    if (child.type === type) return child as Spot<NodeOf<T>>;
  }
  return null;
}
