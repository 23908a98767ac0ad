import {
  declines,
  faults,
  gains,
  growths,
  incidents,
  loads,
  merits,
  remedies,
} from '../../glossary/name/good-directions.ts';

/** What a word in a name tells of the good direction. */
export type Role =
  | 'fault'
  | 'incident'
  | 'remedy'
  | 'decline'
  | 'growth'
  | 'gain'
  | 'merit'
  | 'control';

/** The telling word with which the words end, by its role, and what stands before it; `null` where they end in none. */
export function lastTelling(words: string): { role: Role; rest: string } | null {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const role = roles.get(words.slice(-length));
    if (role !== undefined) return { role, rest: words.slice(0, -length) };
  }
  return null;
}

/** Later lists win where a word stands in two. */
const roles: ReadonlyMap<string, Role> = new Map(
  (
    [
      ['merit', merits],
      ['gain', gains],
      ['remedy', remedies],
      ['growth', growths],
      ['decline', declines],
      ['incident', incidents],
      ['fault', faults],
      ['control', loads],
    ] as const
  ).flatMap(([role, words]) => words.map((word): [string, Role] => [word, role])),
);
const longest = Math.max(...[...roles.keys()].map((word) => word.length));
