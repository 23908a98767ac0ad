import type { Node, NodeOf, NodeType } from './nodes.ts';
import { type Spot, spotOf } from './spot.ts';

/** The first child of a type. */
export function findChild<T extends NodeType>(spot: Spot, type: T): Spot<NodeOf<T>> | null {
  if (!('children' in spot.node)) return null;
  const children: readonly Node[] = spot.node.children;
  for (const child of children) {
    if (child.type === type) return spotOf(child as NodeOf<T>, spot);
  }
  return null;
}
