import type { Spot } from '../../tree/spot.ts';
import type { Extent } from '../verb/outcome.ts';

/**
 * Where a part of a node's text stands; `null` where that cannot be said. Only the node's own words
 * that stand unbroken have it: what was joined or repaired is pointed at as a whole.
 *
 * @param fact which of the node's texts it is a part of
 */
export function placeWithin({ node }: Spot, fact: string, text: string, part: Part): Extent | null {
  const isOwn = fact === 'value' || fact === 'written';
  if (!isOwn || node.end - node.start !== text.length) return null;
  return { start: node.start + part.from, end: node.start + part.to };
}

interface Part {
  from: number;
  to: number;
}
