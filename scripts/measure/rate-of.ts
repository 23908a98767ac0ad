import type { Share } from './figures.ts';

/** A share as a number from 0 to 1; `null` of nothing. */
export function rateOf({ part, whole }: Share): number | null {
  return whole === 0 ? null : part / whole;
}
