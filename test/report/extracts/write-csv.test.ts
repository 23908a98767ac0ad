import { describe, expect, test } from 'vitest';
import { parseGrid } from '../../../src/parse/parse-grid.ts';
import { csvReader } from '../../../src/read/csv.ts';
import { readText } from '../../../src/read/text.ts';
import { extract } from '../../../src/report/extract.ts';
import type { Extraction } from '../../../src/report/extraction.ts';
import { writeCsv } from '../../../src/report/extracts/write-csv.ts';
import { seeds } from '../../support/seeds.ts';

describe('writeCsv', () => {
  test.each(seeds)('$name has an indicator a line', async ({ name, bytes }) => {
    const extraction = extract(parseGrid(readText(bytes)), name);
    const indicators = projectsOf(extraction).flatMap((row) => row.indicators);
    const bare = projectsOf(extraction).filter((row) => row.indicators.length === 0);
    const [, ...lines] = await cellsOf(writeCsv([extraction]));
    expect(lines).toHaveLength(indicators.length + bare.length);
    expect(lines.map((cells) => cells[19])).toEqual(
      projectsOf(extraction).flatMap((row) => {
        const names = row.indicators.map((indicator) => indicator.name);
        return names.length === 0 ? [''] : names;
      }),
    );
  });

  test('every line has a cell for every heading, and a byte-order mark leads', () => {
    const csv = writeCsv(seeds.map(({ name, bytes }) => extract(parseGrid(readText(bytes)), name)));
    expect(csv.startsWith('\ufeff文件,表名,部门名称,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('without documents there are only headings', () => {
    expect(writeCsv([]).split('\r\n')).toHaveLength(2);
  });
});

function projectsOf({ forms }: Extraction) {
  return forms.flatMap((form) => form.rows).filter(({ kind }) => kind === 'project');
}

async function cellsOf(csv: string): Promise<string[][]> {
  const grid = await csvReader.read(new TextEncoder().encode(csv));
  return grid.rows
    .map(({ cells }) => cells.map(({ text }) => text.value))
    .filter((cells) => cells.some((cell) => cell !== ''));
}
