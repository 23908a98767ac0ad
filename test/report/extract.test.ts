import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { readText } from '../../src/read/text.ts';
import { extract } from '../../src/report/extract.ts';
import type { Extraction } from '../../src/report/extraction.ts';
import { seeds } from '../support/seeds.ts';

/** 003 and 004 are labelled by hand; 000 to 002 were read against the documents when they were recorded. */
const records = {
  '000': 'extracted',
  '001': 'extracted',
  '002': 'extracted',
  '003': 'labelled',
  '004': 'labelled',
};

describe('extraction equals the records', () => {
  it.each(Object.entries(records))('%s', (id, folder) => {
    const file = join(import.meta.dirname, `../../fixtures/${folder}/${id}.records.json`);
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Extraction;
    expect(withoutInferred(extractSeed(id))).toEqual(withoutInferred(expected));
  });

  it('notes the columns that arithmetic cannot settle', () => {
    const rows = extractSeed('003').forms.flatMap((form) => form.rows);
    const inferred = rows.filter((row) => row.inferred.length > 0);
    expect(inferred.every((row) => row.inferred.join() === 'funding.otherFunds')).toBe(true);
    expect(inferred.every((row) => row.funding.otherFunds !== null)).toBe(true);
    expect(rows.filter((row) => row.funding.otherFunds !== null)).toEqual(inferred);
  });
});

function extractSeed(id: string): Extraction {
  const seed = seeds.find(({ name }) => name.startsWith(id));
  if (seed === undefined) throw new Error(`no seed ${id}`);
  return extract(parseGrid(readText(seed.bytes)), seed.name);
}

/** The labels have no such key: which amounts are inferred is a matter of the parser. */
function withoutInferred(extraction: Extraction): unknown {
  return JSON.parse(
    JSON.stringify(extraction, (key, value) => (key === 'inferred' ? undefined : value)),
  );
}
