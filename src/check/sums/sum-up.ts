import type { Amount } from '../../tree/nodes.ts';

/** A total and figures that do not add up to it. */
export interface Sum {
  total: Amount;
  addends: readonly Amount[];
  /** In fen, as `difference`, which is the total less the sum. */
  sum: bigint;
  difference: bigint;
}

/**
 * Adds up in each of several ways. `null` where one of them comes out, and where there is doubt: a
 * false alarm about money costs more than ten missed findings.
 *
 * @param ways the addends; blank ones count as zero
 */
export function sumUp(total: Amount, ways: readonly (readonly Amount[])[]): Sum | null {
  const sums = ways
    .map((addends) => addends.filter(({ value }) => value !== ''))
    .filter((addends) => addends.length > 0)
    .map((addends) => add(total, addends));
  const isDoubtful = isUnsure(total) || sums.some(({ addends }) => addends.some(isUnsure));
  return isDoubtful || sums.some(isWithinRounding) ? null : (sums[0] ?? null);
}

/** Worked out by arithmetic rather than read, or no amount. */
function isUnsure({ data, fen }: Amount): boolean {
  return data?.inferred === true || fen === null;
}

function add(total: Amount, addends: readonly Amount[]): Sum {
  const sum = addends.reduce((before, { fen }) => before + (fen ?? 0n), 0n);
  return { total, addends, sum, difference: (total.fen ?? 0n) - sum };
}

/** Each figure may be off by half of its last digit. */
function isWithinRounding({ total, addends, difference }: Sum): boolean {
  const tolerance = [total, ...addends].reduce((before, { lastDigit }) => before + lastDigit, 0n);
  return (difference < 0n ? -difference : difference) * 2n <= tolerance;
}
