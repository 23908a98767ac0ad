import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintBytes } from '../../src/engine/lint-bytes.ts';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { chooseReader } from '../../src/read/choose-reader.ts';
import { readers } from '../../src/read/readers.ts';
import { extract } from '../../src/report/extract.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { findOverlaps } from '../support/find-overlaps.ts';
import { walk } from '../support/walk.ts';

const folder = 'fixtures/dress/forms';
const dresses = readdirSync(folder).filter((name) => !name.endsWith('.json'));

/** Forms as LibreOffice and Chromium save and print them: see scripts/make-form-fixtures.ts. */
describe.each(dresses)('the same in every dress: %s', (name) => {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  const form = name.startsWith('sheets.') ? 'many' : name.slice(0, name.indexOf('.'));

  test('the data that were read off the form by hand', async () => {
    const recorded = JSON.parse(readFileSync(`${folder}/${form}.json`, 'utf8'));
    expect(await dataOf(bytes, name)).toEqual(recorded);
  });

  test('the findings of the page', async () => {
    const page = new Uint8Array(readFileSync(`${folder}/${form}.page.html`));
    expect(await findingsIn(bytes, name)).toEqual(await findingsIn(page, 'form.html'));
  });
});

/** What `perflint extract` gives, but for lines; and what could not be placed. */
async function dataOf(bytes: Uint8Array, name: string) {
  const reader = chooseReader(bytes, name, readers);
  if (reader === undefined) throw new Error(`no reader for ${name}`);
  const root = parseGrid(await reader.read(bytes));
  expect(findOverlaps(root)).toEqual([]);
  const { forms } = extract(root, '');
  const unread = walk(root).flatMap(({ node }) => (node.type === 'unread' ? [node.value] : []));
  return {
    forms: forms.map((form) => ({
      ...form,
      headings: 0,
      rows: form.rows.map((row) => ({ ...row, line: 0, repeatedAt: [] })),
    })),
    unread,
  };
}

async function findingsIn(bytes: Uint8Array, fileName: string): Promise<unknown[]> {
  const { findings } = await lintBytes(bytes, { fileName });
  return findings
    .filter(({ ruleId }) => ruleId !== 'form/no-repeated-block')
    .map(({ ruleId, severity, message, identity, location }: Finding) => {
      // Some messages name places in brackets.
      const said = message.replace(/（[^（）]*(?:第\d+[行页段]|![A-Z]+\d+)[^（）]*）/g, '（）');
      return { ruleId, severity, said, identity, where: { ...location, projectLine: 0 } };
    });
}
