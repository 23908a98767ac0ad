import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../src/grid/grid.ts';
import { readPdf } from './read-pdf.ts';

/** What was printed: lines above the table, and its rows with the heading first. */
interface Form {
  preamble: string[];
  rows: string[][];
}

/** As Chromium and LibreOffice print the seeds: see scripts/make-pdf-fixtures.mjs. */
const printed = [
  ...['000', '001', '002', '003', '004'].flatMap((form) =>
    ['chromium', 'writer', 'calc'].map((program) => `${form}.${program}.pdf`),
  ),
  '004.radicals.chromium.pdf',
  '004.borderless.chromium.pdf',
  '004.borderless.writer.pdf',
];

describe.each(printed)('%s', (name) => {
  test('has every cell of every row, in one table', async () => {
    const grid = await readPdf(name);
    const [heading, ...rows] = formOf(name).rows;
    const read = tableOf(grid).filter((row) => row.join('') !== heading?.map(bare).join(''));
    const printedRows = name.includes('radicals') ? rows.slice(0, read.length) : rows;
    expect(read).toEqual(printedRows.map((row) => row.map(bare)));
    expect(read.length).toBeGreaterThan(5);
    expect(new Set(grid.rows.map((row) => row.table))).toEqual(new Set([null, 0]));
  });

  test('keeps the heading that each page repeats', async () => {
    const grid = await readPdf(name);
    const heading = formOf(name).rows[0]?.map(bare).join('');
    const pages = grid.rows
      .filter((row) => row.cells.map((cell) => bare(cell.text.value)).join('') === heading)
      .map((row) => row.page);
    const last = grid.rows.at(-1)?.page ?? 0;
    expect(last).toBeGreaterThan(0);
    expect(pages).toEqual(Array.from({ length: last + 1 }, (_, page) => page));
  });

  test('has the lines above the table, each by itself', async () => {
    const grid = await readPdf(name);
    const lines = grid.rows
      .filter((row) => row.table === null)
      .map((row) => bare(row.cells[0]?.text.value ?? ''));
    expect(lines.filter((line) => line !== '')).toEqual(formOf(name).preamble.map(bare));
  });

  test('every cell slices back out of the canonical text', async () => {
    const { source, rows } = await readPdf(name);
    for (const { text } of rows.flatMap((row) => row.cells)) {
      expect(source.text.slice(text.start, text.end)).toBe(text.value);
    }
    expect(source.text.split('\n').length).toBe(rows.length);
  });
});

function formOf(name: string): Form {
  return JSON.parse(readFileSync(`fixtures/pdf/${name.slice(0, 3)}.cells.json`, 'utf8'));
}

function tableOf(grid: Grid): string[][] {
  return grid.rows
    .filter((row) => row.table !== null)
    .map((row) => row.cells.map((cell) => bare(cell.text.value)));
}

/** Where a line was wrapped, a space may be lost. */
/** The font has one glyph for two dots. */
function bare(text: string): string {
  return text.replace(/\s/g, '').replaceAll('•', '·');
}
