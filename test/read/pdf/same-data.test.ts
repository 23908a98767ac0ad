import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintBytes } from '../../../src/engine/lint-bytes.ts';
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
  const seed = readdirSync('seeds').find((each) => each.startsWith(name.slice(0, 3)));
  const bytes = new Uint8Array(readFileSync(`seeds/${seed}`));

  test('gives the data of the seed that was printed', async () => {
    const [form, ...others] = formsOf(await readPdf(name));
    expect(others).toEqual([]);
    expect(form).toEqual(formsOf(readText(bytes))[0]);
    expect(ofSeeds.length).toBe(8);
  });

  test('gives its findings', async () => {
    const printed = await findingsIn(new Uint8Array(readFileSync(`fixtures/pdf/${name}`)), name);
    expect(printed).toEqual(await findingsIn(bytes, 'seed.txt'));
    expect(printed.length).toBeGreaterThan(10);
  });
});

describe.each(['003.chromium.pdf', '003.writer.pdf', '003.calc.pdf'])('%s', (name) => {
  test('gives the data that was labelled by hand', async () => {
    const labelled = JSON.parse(readFileSync('fixtures/labelled/003.records.json', 'utf8'));
    const [form] = formsOf(await readPdf(name));
    expect(form?.rows).toEqual(withoutPlaces(labelled.forms[0]).rows);
  });
});

/** Without places, and without the one on headings, which are repeated where the pages break. */
async function findingsIn(bytes: Uint8Array, fileName: string): Promise<unknown[]> {
  const { findings } = await lintBytes(bytes, { fileName });
  return findings
    .filter(({ ruleId }) => ruleId !== 'form/no-repeated-block')
    .map(({ ruleId, severity, message, identity, location }) => {
      const said = message.replace(/ |（[^（）]*第\d+[行页][^（）]*）/g, '');
      return { ruleId, severity, said, identity, location: { ...location, projectLine: 0 } };
    });
}

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
