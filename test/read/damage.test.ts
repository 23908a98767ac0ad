import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../src/grid/grid.ts';
import { chooseReader } from '../../src/read/choose-reader.ts';
import { readers } from '../../src/read/readers.ts';
import { Unreadable } from '../../src/read/unreadable.ts';
import { damage, damageParts, randomFrom } from './making/damage.ts';

/** `npm run test:damage` tries five thousand of each. */
const variants = Number(process.env['DAMAGED_VARIANTS'] ?? 200);
const slowest = 5000;

const packages = [
  'dress/004.xlsx',
  'dress/004.docx',
  'workbooks/oddments.ods',
  'workbooks/oddments.xlsb',
];
const others = [
  'dress/004.xls',
  'dress/004.doc',
  'dress/004.html',
  'dress/004.csv',
  'workbooks/oddments.fods',
];

describe('a damaged file is read as it is or refused in a sentence, in no time', () => {
  test.each([...packages, ...others])(
    '%s',
    async (name) => {
      const bytes = fixture(name);
      for (let seed = 1; seed <= variants; seed++) {
        const grid = await read(damage(bytes, randomFrom(seed)), name, seed);
        if (grid !== null) expectSliceable(grid);
      }
    },
    variants * slowest,
  );

  test.each(packages)(
    'a sound archive around damaged parts of %s',
    async (name) => {
      const bytes = fixture(name);
      for (let seed = 1; seed <= variants; seed++) {
        const grid = await read(damageParts(bytes, randomFrom(seed)), name, seed);
        if (grid !== null) expectSliceable(grid);
      }
    },
    variants * slowest,
  );
});

describe('nothing is lost without a word', () => {
  test.each(packages)(
    '%s',
    async (name) => {
      const bytes = fixture(name);
      const whole = await read(bytes, name, 0);
      for (let seed = 1; seed <= variants; seed++) {
        const grid = await read(damage(bytes, randomFrom(seed)), name, seed);
        if (grid !== null) expect(grid.source.text, `seed ${seed}`).toBe(whole?.source.text);
      }
    },
    variants * slowest,
  );
});

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`fixtures/${name}`));
}

/** `null` where the reader has said what is wrong. */
async function read(bytes: Uint8Array, name: string, seed: number): Promise<Grid | null> {
  const start = performance.now();
  try {
    return (await chooseReader(bytes, name, readers)?.read(bytes)) ?? null;
  } catch (error) {
    expect(error, `seed ${seed}: ${String(error)}`).toBeInstanceOf(Unreadable);
    return null;
  } finally {
    expect(performance.now() - start, `seed ${seed}`).toBeLessThan(slowest);
  }
}

function expectSliceable({ source, rows }: Grid): void {
  for (const { cells } of rows) {
    for (const { text } of cells) {
      const slice = source.text.slice(text.start, text.start + text.value.length);
      if (slice !== text.value) expect(slice.replaceAll('\v', '\n')).toBe(text.value);
    }
    expect(source.originAt(cells[0]?.text.start ?? 0)).not.toBe('');
  }
}
