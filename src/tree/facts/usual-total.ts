import { findChildren } from '../find-children.ts';
import { findDescendants } from '../find-descendants.ts';
import type { Spender } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';

/**
 * The median of the totals of a unit's projects, in fen; 0 where fewer than five say. Counts only
 * amounts written with decimals, as 万元 are: a whole number may be one in 元.
 */
export function usualTotal(spender: Spot<Spender>): bigint {
  return remember(spender.memo, usualTotal, () => {
    const totals = findChildren(spender, 'project')
      .flatMap((project) => findDescendants(project, 'amount'))
      .map(({ node }) => node)
      .filter(({ source, value, fen }) => source === 'total' && fen !== null && value.includes('.'))
      .map(({ fen }) => fen ?? 0n)
      .sort((a, b) => Number(a - b));
    return totals.length < fewest ? 0n : (totals[totals.length >> 1] ?? 0n);
  });
}

const fewest = 5;
