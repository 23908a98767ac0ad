import type { Row } from './dialects.ts';
import type { Donor } from './read-donors.ts';

/** A project of a seed in new company: with a number behind its name, and other numbers inside. */
export function makeRow(donors: readonly Donor[], number: number, next: () => number): Made {
  const donor = donors[Math.floor(next() * donors.length)] as Donor;
  const row = {
    name: `${donor.name}（${number}）`,
    fiscal: Math.floor(next() * 1_000_000),
    other: next() < 0.2 ? Math.floor(next() * 100_000) : 0,
    goal: vary(donor.goal, next),
    indicators: donor.indicators.replace(/指标值[:：][^；;，,。]*/g, (value) => vary(value, next)),
  };
  return { row, indicators: donor.count };
}

interface Made {
  row: Row;
  /** How many indicators the row holds. */
  indicators: number;
}

/** Other digits in the place of the given ones, as many of them; a whole (100%) stays whole. */
function vary(text: string, next: () => number): string {
  return text.replace(/\d+/g, (digits) => {
    if (digits === '100') return digits;
    const least = 10 ** (digits.length - 1);
    return String(Math.floor(least + next() * 9 * least));
  });
}
