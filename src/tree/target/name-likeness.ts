import { likeness } from '../../text/likeness.ts';
import { findAncestor } from '../find-ancestor.ts';
import type { Target } from '../nodes.ts';
import type { Spot } from '../spot.ts';
import { bareName } from './bare-name.ts';

/** How like a value is to the name of its indicator, without the unit of the name: 0 to 1. */
export function nameLikeness(target: Spot<Target>): number {
  const indicator = findAncestor(target, 'indicator');
  return indicator === null ? 0 : likeness(target.node.value, bareName(indicator.node));
}
