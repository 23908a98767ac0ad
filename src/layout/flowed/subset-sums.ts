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
  const found = search(
    order.map((i) => amounts[i] as bigint),
    sum,
    tolerance,
  );
  if (found === null || found.solutions === 0) return null;
  const belongs: (boolean | null)[] = [];
  order.forEach((index, at) => {
    const count = found.uses[at] as number;
    belongs[index] = count === found.solutions ? true : count === 0 ? false : null;
  });
  return belongs;
}

/** How many best solutions there are, and how many of them use each amount. */
interface Found {
  solutions: number;
  uses: number[];
}

/**
 * Takes each amount, then leaves it, as long as the sum can still come out. Not recursive: a table of
 * a whole city has more rows than the stack has room for.
 *
 * @param amounts the largest first
 * @returns `null` when there is too much to try
 */
function search(amounts: readonly bigint[], sum: bigint, tolerance: bigint): Found | null {
  const rests = suffixSums(amounts);
  const isTaken = amounts.map(() => false);
  let found: Found = { solutions: 0, uses: amounts.map(() => 0) };
  let best = tolerance;
  let missing = sum;
  let at = 0;
  for (let work = 1; work <= longestSearch; work++) {
    const isOpen = missing >= -best && missing <= (rests[at] as bigint) + best;
    if (isOpen && at < amounts.length) {
      missing -= amounts[at] as bigint;
      isTaken[at++] = true;
      continue;
    }
    if (isOpen) {
      const off = missing < 0n ? -missing : missing;
      if (off < best) found = { solutions: 0, uses: amounts.map(() => 0) };
      best = off;
      noteSolution(found, isTaken);
      work += amounts.length >> 5;
    }
    while (at > 0 && !isTaken[at - 1]) at--;
    if (at === 0) return found;
    isTaken[at - 1] = false;
    missing += amounts[at - 1] as bigint;
  }
  return null;
}

function noteSolution(found: Found, isTaken: readonly boolean[]): void {
  found.solutions++;
  isTaken.forEach((taken, at) => {
    if (taken) found.uses[at] = (found.uses[at] as number) + 1;
  });
}

const longestSearch = 200_000;

/** The sum of the amounts from each place on. */
function suffixSums(amounts: readonly bigint[]): bigint[] {
  const sums = amounts.map(() => 0n).concat(0n);
  for (let i = amounts.length - 1; i >= 0; i--) {
    sums[i] = (sums[i + 1] as bigint) + (amounts[i] as bigint);
  }
  return sums;
}
