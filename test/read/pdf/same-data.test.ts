import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../src/grid/grid.ts';
import { parseGrid } from '../../../src/parse/parse-grid.ts';
import { readText } from '../../../src/read/text.ts';
import { extract } from '../../../src/report/extract.ts';
import type { ExtractedForm, ExtractedRow } from '../../../src/report/extraction.ts';
import { readPdf } from './read-pdf.ts';

const ofSeeds = readdirSync('fixtures/pdf').filter((name) =>
  /^00[24](?:\.borderless)?\.(?:chromium|writer|calc)\.pdf$/.test(name),
);

describe.each(ofSeeds)('%s', (name) => {
  test('gives the data of the seed that was printed', async () => {
    const seed = readdirSync('seeds').find((each) => each.startsWith(name.slice(0, 3)));
    const text = readText(new Uint8Array(readFileSync(`seeds/${seed}`)));
    const [form, ...others] = formsOf(await readPdf(name));
    expect(others).toEqual([]);
    expect(form).toEqual(formsOf(text)[0]);
    expect(ofSeeds.length).toBe(8);
  });
});

describe.each(['003.chromium.pdf', '003.writer.pdf', '003.calc.pdf'])('%s', (name) => {
  test('gives the data that was labelled by hand', async () => {
    const labelled = JSON.parse(readFileSync('fixtures/labelled/003.records.json', 'utf8'));
    const [form] = formsOf(await readPdf(name));
    expect(form?.rows).toEqual(withoutPlaces(labelled.forms[0]).rows);
  });
});

type Data = Pick<ExtractedForm, 'title' | 'organisation' | 'moneyUnit'> & { rows: unknown[] };

function formsOf(grid: Grid): Data[] {
  return extract(parseGrid(grid), '').forms.map(withoutPlaces);
}

/** And without spaces: at the end of a wrapped line they cannot be seen. */
function withoutPlaces({ title, organisation, moneyUnit, rows }: ExtractedForm): Data {
  const data = { title, organisation, moneyUnit, rows: rows.map(dataOf) };
  return JSON.parse(JSON.stringify(data).replace(/ /g, ''));
}

function dataOf({ kind, name, spender, funding, goal, indicators }: ExtractedRow): unknown {
  return { kind, name, spender, funding, goal, indicators };
}
