/**
 * Which of the amounts belong to a part of which only the sum is known.
 *
 * @param amounts in the smallest unit, none negative
 * @param sum of the part
 * @param tolerance how far rounding may put it off
 * @returns for each amount whether it belongs to the part in every best solution (`true`), in none
 *   (`false`), or in some (`null`); `null` when there is no solution or too many to try
 */
export function findPart(
  amounts: readonly bigint[],
  sum: bigint,
  tolerance: bigint,
): (boolean | null)[] | null {
  const order = amounts.map((_, i) => i).sort((a, b) => (amounts[b]! > amounts[a]! ? 1 : -1));
  const rests = suffixSums(order.map((i) => amounts[i] as bigint));
  let best = tolerance;
  let solutions: Set<number>[] = [];
  let steps = 0;
  const chosen: number[] = [];

  function search(at: number, missing: bigint): void {
    if (++steps > longestSearch || missing < -best || missing > (rests[at] as bigint) + best)
      return;
    if (at === order.length) {
      const off = missing < 0n ? -missing : missing;
      if (off < best) solutions = [];
      best = off;
      solutions.push(new Set(chosen));
      return;
    }
    const index = order[at] as number;
    chosen.push(index);
    search(at + 1, missing - (amounts[index] as bigint));
    chosen.pop();
    search(at + 1, missing);
  }

  search(0, sum);
  if (steps > longestSearch || solutions.length === 0) return null;
  return amounts.map((_, i) => {
    const count = solutions.filter((solution) => solution.has(i)).length;
    return count === solutions.length ? true : count === 0 ? false : null;
  });
}

const longestSearch = 200_000;

function suffixSums(amounts: readonly bigint[]): bigint[] {
  const sums = [0n];
  for (const amount of [...amounts].reverse()) sums.unshift((sums[0] as bigint) + amount);
  return sums;
}
