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
  /^00[024](?:\.borderless)?\.(?:chromium|writer|calc)\.pdf$/.test(name),
);

describe.each(ofSeeds)('%s', (name) => {
  const seed = readdirSync('seeds').find((each) => each.startsWith(name.slice(0, 3)));
  const bytes = new Uint8Array(readFileSync(`seeds/${seed}`));

  test('gives the data of the seed that was printed', async () => {
    const [form, ...others] = formsOf(await readPdf(name));
    expect(others).toEqual([]);
    expect(form).toEqual(formsOf(readText(bytes))[0]);
    expect(ofSeeds.length).toBe(11);
  });

  test('gives its findings', async () => {
    const printed = await findingsIn(new Uint8Array(readFileSync(`fixtures/pdf/${name}`)), name);
    expect(printed).toEqual(await findingsIn(bytes, 'seed.txt'));
    expect(printed.length).toBeGreaterThan(10);
  });
});

/** Of what was flowed text, the records: those of 003 have been labelled by hand. */
const records = { '001': 'extracted', '003': 'labelled' };

describe.each(Object.entries(records))('%s', (seed, folder) => {
  test.each(['chromium', 'writer', 'calc'])('printed by %s gives its records', async (program) => {
    const file = `fixtures/${folder}/${seed}.records.json`;
    const recorded = JSON.parse(readFileSync(file, 'utf8'));
    const [form, ...others] = formsOf(await readPdf(`${seed}.${program}.pdf`));
    expect(others).toEqual([]);
    expect(form?.rows).toEqual(withoutPlaces(recorded.forms[0]).rows);
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

/**
 * And without spaces: at the end of a wrapped line they cannot be seen. The font has one glyph for two
 * dots.
 */
function withoutPlaces({ title, organisation, moneyUnit, rows }: ExtractedForm): Data {
  const data = { title, organisation, moneyUnit, rows: rows.map(dataOf) };
  return JSON.parse(JSON.stringify(data).replace(/ /g, '').replaceAll('•', '·'));
}

function dataOf(row: ExtractedRow): unknown {
  const { kind, name, department, budgetUnit, spender, funding, goal, indicators } = row;
  return { kind, name, department, budgetUnit, spender, funding, goal, indicators };
}
