import type { Node, NodeOf, NodeType } from './nodes.ts';
import { type Spot, spotOf } from './spot.ts';

/** The children of one type, in order. */
export function findChildren<T extends NodeType>(spot: Spot, type: T): Spot<NodeOf<T>>[] {
  if (!('children' in spot.node)) return [];
  const children: readonly Node[] = spot.node.children;
  return children
    .filter((child): child is NodeOf<T> => child.type === type)
    .map((child) => spotOf(child, spot));
}
