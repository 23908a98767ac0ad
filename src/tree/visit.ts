import type { Node, Root } from './nodes.ts';
import { type Spot, spotOf } from './spot.ts';

/** Calls back for every node in document order, parents first. */
export function visit(root: Root, callback: (spot: Spot) => void): void {
  descend(spotOf<Node>(root, null), callback);
}

function descend(spot: Spot, callback: (spot: Spot) => void): void {
  callback(spot);
  for (const child of spot.below) descend(child, callback);
}
