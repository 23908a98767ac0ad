import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { readText } from '../../src/read/text.ts';
import { Unreadable } from '../../src/read/unreadable.ts';
import type { Root } from '../../src/tree/nodes.ts';
import { findOverlaps } from '../support/find-overlaps.ts';
import { findUnsaid } from '../support/find-unsaid.ts';
import { seeds } from '../support/seeds.ts';

/** Ways to damage a document; a share of 1 is its whole length. */
const damages = {
  cut: (bytes: Uint8Array, shares: readonly number[]) => {
    const [from = 0, to = 0] = shares
      .slice(0, 2)
      .sort()
      .map((share) => Math.floor(share * bytes.length));
    return Uint8Array.from(bytes.filter((_, i) => i < from || i >= to));
  },
  shuffle: (bytes: Uint8Array, shares: readonly number[]) => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    for (let i = lines.length - 1; i > 0; i--) {
      const j = Math.floor(((shares[i % shares.length] ?? 0) * 7919 * i) % (i + 1));
      [lines[i], lines[j]] = [lines[j] as string, lines[i] as string];
    }
    return new TextEncoder().encode(lines.join('\n'));
  },
  overwrite: (bytes: Uint8Array, shares: readonly number[]) => {
    const damaged = Uint8Array.from(bytes);
    for (const share of shares)
      damaged[Math.floor(share * (bytes.length - 1))] = Math.floor(share * 1e6) % 256;
    return damaged;
  },
};

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a damaged document parses within a second, and what was not understood is said', () => {
  it.each(Object.keys(damages) as (keyof typeof damages)[])('%s', (kind) => {
    fc.assert(
      fc.property(
        fc.nat(seeds.length - 1),
        fc.array(share, { minLength: 2, maxLength: 50 }),
        (index, shares) => {
          const bytes = damages[kind](seeds[index]?.bytes ?? new Uint8Array(), shares);
          const start = performance.now();
          const root = parse(bytes);
          expect(performance.now() - start).toBeLessThan(1000);
          if (root === null) return;
          expect(findUnsaid(root)).toEqual([]);
          expect(findOverlaps(root)).toEqual([]);
        },
      ),
      { numRuns: 150, seed: 20_241_121 },
    );
  });
});

/** `null` where the reader has said that the bytes are not text. */
function parse(bytes: Uint8Array): Root | null {
  try {
    return parseGrid(readText(bytes));
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
