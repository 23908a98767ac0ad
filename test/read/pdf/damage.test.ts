import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../src/read/unreadable.ts';
import { readPdf } from './read-pdf.ts';

const sound = new Uint8Array(readFileSync('fixtures/pdf/004.writer.pdf'));

/** Of each kind of damage; `npm run test:damage` tries five thousand variants in all. */
const variants = Math.ceil(Number(process.env['DAMAGED_VARIANTS'] ?? 100) / 4);
const slowest = 5000;

/** Ways to damage a file; a share of 1 is its whole length. */
const damages = {
  'the end is missing': (from: number) => sound.slice(0, at(from)),
  'a piece is missing': (from: number, length: number) =>
    Uint8Array.from([
      ...sound.subarray(0, at(from)),
      ...sound.subarray(at(from) + 1 + at(length / 5)),
    ]),
  'a piece is empty': (from: number, length: number) =>
    Uint8Array.from(sound).fill(0, at(from), at(from) + 1 + at(length / 20)),
  'bytes are wrong': (from: number, length: number) => {
    const bytes = Uint8Array.from(sound);
    for (let i = 0; i < 20; i++) bytes[at((from + (i * length) / 20) % 1)]! ^= 1 + i;
    return bytes;
  },
};

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe('a damaged PDF is read in time, or refused, and what is lost is said', () => {
  it.each(Object.keys(damages) as (keyof typeof damages)[])(
    '%s',
    async (kind) => {
      const { source } = await readPdf(sound);
      await fc.assert(
        fc.asyncProperty(share, share, async (from, length) => {
          const start = performance.now();
          const read = await tryToRead(damages[kind](from, length));
          expect(performance.now() - start).toBeLessThan(slowest);
          if (read !== null && read.text !== source.text) expect(read.warnings).not.toEqual([]);
        }),
        { numRuns: variants, seed: 20_241_121 },
      );
    },
    variants * slowest,
  );
});

/** `null` where the reader refuses. */
async function tryToRead(bytes: Uint8Array): Promise<{ text: string; warnings: string[] } | null> {
  try {
    const { source, warnings = [] } = await readPdf(bytes);
    return { text: source.text, warnings };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function at(share: number): number {
  return Math.floor(share * sound.length);
}
