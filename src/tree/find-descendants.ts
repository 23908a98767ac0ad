import { descendantTypes } from './descendant-types.ts';
import type { NodeOf, NodeType } from './nodes.ts';
import { remember } from './remember.ts';
import type { Spot } from './spot.ts';

/**
 * Everything of one type below a spot, in document order. Looks only where the type can stand. Below
 * a form it looks once: every row may ask for all the others.
 */
export function findDescendants<T extends NodeType>(
  spot: Spot,
  type: T,
): readonly Spot<NodeOf<T>>[] {
  if (spot.node.type !== 'form') return look(spot, type);
  return remember(spot.memo, `all ${type}`, () => look(spot, type));
}

function look<T extends NodeType>(spot: Spot, type: T): Spot<NodeOf<T>>[] {
  const found: Spot<NodeOf<T>>[] = [];
  collect(spot, type, found);
  return found;
}

function collect<T extends NodeType>(spot: Spot, type: T, found: Spot<NodeOf<T>>[]): void {
  for (const child of spot.below) {
    if (child.type === type) found.push(child as Spot<NodeOf<T>>);
    if (descendantTypes[child.type].has(type)) collect(child, type, found);
  }
}
