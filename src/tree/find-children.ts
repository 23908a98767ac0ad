import type { NodeOf, NodeType } from './nodes.ts';
import type { Spot } from './spot.ts';

/** The children of one type, in order. */
export function findChildren<T extends NodeType>(spot: Spot, type: T): Spot<NodeOf<T>>[] {
  return spot.below.filter((child): child is Spot<NodeOf<T>> => child.type === type);
}
