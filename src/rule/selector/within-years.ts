import { findAncestor } from '../../tree/find-ancestor.ts';
import type { Spot } from '../../tree/spot.ts';
import type { RuleDefinition } from '../rule.ts';
import type { CompiledSelector } from './compile-selector.ts';

/**
 * What a selector matches in forms of these years, or in forms that do not tell their year.
 *
 * @returns `null` where every node of the selector's types matches
 */
export function withinYears(
  { isTrivial, matches }: CompiledSelector,
  years: RuleDefinition['years'],
): ((spot: Spot) => boolean) | null {
  if (years === undefined) return isTrivial ? null : matches;
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = years;
  return (spot) => {
    const year = findAncestor(spot, 'form')?.node.year ?? null;
    return (year === null || (year >= from && year <= to)) && matches(spot);
  };
}
