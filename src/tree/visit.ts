import type { Node, Root } from './nodes.ts';
import { type Spot, spotOf } from './spot.ts';

/**
 * Calls back for every node in document order, parents first.
 *
 * @param leave is called when everything below a node has been visited
 */
export function visit(
  root: Root,
  callback: (spot: Spot) => void,
  leave?: (spot: Spot) => void,
): void {
  descend(spotOf<Node>(root, null), callback, leave);
}

function descend(
  spot: Spot,
  callback: (spot: Spot) => void,
  leave: ((spot: Spot) => void) | undefined,
): void {
  callback(spot);
  for (const child of spot.below) descend(child, callback, leave);
  leave?.(spot);
}
