import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintBytes } from '../../src/engine/lint-bytes.ts';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { chooseReader } from '../../src/read/choose-reader.ts';
import { readers } from '../../src/read/readers.ts';
import { extract } from '../../src/report/extract.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { encodeGb18030 } from '../support/encode-gb18030.ts';
import { seeds } from '../support/seeds.ts';

const dresses = readdirSync('fixtures/dress')
  .filter((name) => name.includes('.'))
  .map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(`fixtures/dress/${name}`)),
  }));

/** The seeds as LibreOffice saves them: see scripts/make-dress-fixtures.ts. */
describe.each(dresses)('the same in every dress: $name', ({ name, bytes }) => {
  const seed = seeds.find((each) => each.name.startsWith(name.slice(0, 3)));

  test('the same data', async () => {
    expect(await dataOf(bytes, name)).toEqual(
      await dataOf(seed?.bytes ?? new Uint8Array(), 'seed.txt'),
    );
  });

  test('the same findings', async () => {
    const [worn, bare] = await Promise.all([
      lintBytes(bytes, { fileName: name }),
      lintBytes(seed?.bytes ?? new Uint8Array(), { fileName: 'seed.txt' }),
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

function withoutPlace({ ruleId, severity, message, identity, location }: Finding) {
  // Some messages name places in brackets.
  const said = message.replace(/（[^（）]*(?:第\d+行|![A-Z]+\d+)[^（）]*）/g, '（）');
  return { ruleId, severity, said, identity, where: { ...location, projectLine: 0 } };
}
