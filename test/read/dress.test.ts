import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLabelledForm } from '../../scripts/pdf-fixtures/read-form.mjs';
import { lintBytes } from '../../src/engine/lint-bytes.ts';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { chooseReader } from '../../src/read/choose-reader.ts';
import { readers } from '../../src/read/readers.ts';
import { extract } from '../../src/report/extract.ts';
import type { ExtractedRow, Extraction } from '../../src/report/extraction.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { encodeGb18030 } from '../support/encode-gb18030.ts';
import { seeds } from '../support/seeds.ts';

const dresses = readdirSync('fixtures/dress')
  .filter((name) => name.includes('.'))
  .map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(`fixtures/dress/${name}`)),
  }));

/** What was flowed text in a seed is dressed as the table that it had been. */
const records: Record<string, string> = {
  '001': 'fixtures/extracted/001.records.json',
  '003': 'fixtures/labelled/003.records.json',
};

function plainText(name: string): Uint8Array {
  const recorded = records[name];
  if (recorded === undefined)
    return seeds.find((each) => each.name.startsWith(name))?.bytes ?? new Uint8Array();
  const { preamble, rows } = readLabelledForm(recorded);
  const lines = [...preamble, ...rows.map((cells) => cells.join('\t'))];
  return new TextEncoder().encode(lines.join('\n'));
}

test.each(Object.entries(records))(
  '%s as a table has the data of the flowed text',
  async (name, file) => {
    const { forms } = JSON.parse(readFileSync(file, 'utf8')) as Extraction;
    const [wanted] = forms.map(({ rows }) => rows.map(dataOfRow));
    const [got] = await dataOf(plainText(name), 'seed.txt');
    expect(got?.rows.map(dataOfRow)).toEqual(wanted);
  },
);

/** The seeds as LibreOffice saves them: see scripts/make-dress-fixtures.ts. */
describe.each(dresses)('the same in every dress: $name', ({ name, bytes }) => {
  const seed = plainText(name.slice(0, 3));

  test('the same data', async () => {
    expect(await dataOf(bytes, name)).toEqual(await dataOf(seed, 'seed.txt'));
  });

  test('the same findings', async () => {
    const [worn, bare] = await Promise.all([
      lintBytes(bytes, { fileName: name }),
      lintBytes(seed, { fileName: 'seed.txt' }),
    ]);
    expect(worn.findings.map(withoutPlace)).toEqual(bare.findings.map(withoutPlace));
    expect(bare.findings.length).toBeGreaterThan(0);
  });
});

test('the same in GBK as in UTF-8', async () => {
  const csv = dresses.find(({ name }) => name === '004.csv')?.bytes;
  const text = new TextDecoder().decode(csv);
  expect(await dataOf(encodeGb18030(text), '004.csv')).toEqual(
    await dataOf(new TextEncoder().encode(text), '004.csv'),
  );
});

/** What `perflint extract` gives, but for lines. */
async function dataOf(bytes: Uint8Array, name: string) {
  const reader = chooseReader(bytes, name, readers);
  if (reader === undefined) throw new Error(`no reader for ${name}`);
  const { forms } = extract(parseGrid(await reader.read(bytes)), '');
  return forms.map((form) => ({
    ...form,
    rows: form.rows.map((row) => ({ ...row, line: 0, repeatedAt: row.repeatedAt.length })),
  }));
}

/** Flowed text has spaces where PDFs put them. */
function dataOfRow({
  kind,
  name,
  department,
  budgetUnit,
  spender,
  funding,
  goal,
  indicators,
}: Omit<ExtractedRow, 'repeatedAt'>): unknown {
  const row = { kind, name, department, budgetUnit, spender, funding, goal, indicators };
  return JSON.parse(JSON.stringify(row).replace(/ /g, ''));
}

function withoutPlace({ ruleId, severity, message, identity, location }: Finding) {
  // Some messages name places in brackets.
  const said = message.replace(/（[^（）]*(?:第\d+行|![A-Z]+\d+)[^（）]*）/g, '（）');
  return { ruleId, severity, said, identity, where: { ...location, projectLine: 0 } };
}
