import { likeness } from '../../text/likeness.ts';
import { findAncestor } from '../find-ancestor.ts';
import { findChildren } from '../find-children.ts';
import type { Indicator, Target } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';
import { bareName } from './bare-name.ts';

/** Another indicator of the project whose name is more like a value than its own name. */
export interface NearestName {
  indicator: Spot<Indicator> | null;
  /** 0 to 1; 0 where no other name is like the value. */
  likeness: number;
}

/** The other indicator whose name is most like a value; of equal ones the first. */
export function nearestName(target: Spot<Target>): NearestName {
  return remember(target.memo, nearestName, () => {
    const own = findAncestor(target, 'indicator');
    const project = findAncestor(target, 'project');
    let nearest: NearestName = { indicator: null, likeness: 0 };
    for (const other of project ? findChildren(project, 'indicator') : []) {
      const name = other.node === own?.node ? '' : bareName(other.node);
      const found = likeness(target.node.value, name);
      if (found > nearest.likeness) nearest = { indicator: other, likeness: found };
    }
    return nearest;
  });
}
