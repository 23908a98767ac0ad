import { array, assert, bigInt, property } from 'fast-check';
import { expect, test } from 'vitest';
import { findPart } from '../../../src/layout/flowed/subset-sums.ts';

test('tells what belongs to the part in every best solution, in none, or in some', () => {
  const amount = bigInt({ min: 0n, max: 12n });
  assert(
    property(
      array(amount, { minLength: 1, maxLength: 7 }),
      bigInt({ min: -2n, max: 40n }),
      bigInt({ min: 0n, max: 3n }),
      (amounts, sum, tolerance) => {
        expect(findPart(amounts, sum, tolerance)).toEqual(tryAll(amounts, sum, tolerance));
      },
    ),
    { numRuns: 500 },
  );
});

test('a table of a whole city has more rows than the stack has room for', () => {
  const amounts = Array.from({ length: 30_000 }, (_, i) => BigInt(i + 1));
  const sum = amounts.reduce((total, amount) => total + amount);
  expect(findPart(amounts, sum, 0n)?.every((belongs) => belongs)).toBe(true);
});

test('too much to try is given up', () => {
  expect(
    findPart(
      Array.from({ length: 60 }, () => 1n),
      30n,
      0n,
    ),
  ).toBeNull();
});

function tryAll(amounts: bigint[], sum: bigint, tolerance: bigint): (boolean | null)[] | null {
  let best = tolerance;
  let solutions: number[] = [];
  for (let set = 0; set < 2 ** amounts.length; set++) {
    const part = amounts.reduce((total, each, i) => total + ((set >> i) & 1 ? each : 0n), 0n);
    const off = part > sum ? part - sum : sum - part;
    if (off > best) continue;
    if (off < best) solutions = [];
    best = off;
    solutions.push(set);
  }
  if (solutions.length === 0) return null;
  return amounts.map((_, i) => {
    const count = solutions.filter((set) => (set >> i) & 1).length;
    return count === solutions.length ? true : count === 0 ? false : null;
  });
}
