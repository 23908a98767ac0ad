import { readdirSync, readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { chooseReader } from '../../src/read/choose-reader.ts';
import { readers } from '../../src/read/readers.ts';
import { walk } from '../support/walk.ts';

const folder = 'fixtures/dress/forms';
const named = (ending: RegExp) => readdirSync(folder).filter((name) => ending.test(name));

interface Placed {
  origin: string;
  value: string;
}

/** Everything that a person filled in, and where it is said to stand. */
async function placesIn(name: string): Promise<Placed[]> {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  const grid = await chooseReader(bytes, name, readers)?.read(bytes);
  if (grid === undefined) throw new Error(`no reader for ${name}`);
  return walk(parseGrid(grid)).flatMap(({ node }) => {
    const isOwn = 'value' in node && node.end > node.start;
    return isOwn ? [{ origin: grid.source.originAt(node.start), value: node.value }] : [];
  });
}

/** Whether a cell holds a value; sign, number and unit of a value may stand in three cells. */
function holds(cell: string, value: string): boolean {
  const [inside, wanted] = [cell, value].map((text) => text.replace(/[\s,]/g, ''));
  if (inside === undefined || wanted === undefined || inside === '') return false;
  return inside.includes(wanted) || wanted.startsWith(inside);
}

test.each(named(/\.xlsx?$/))(
  '%s names the cells in which another program finds the text',
  async (name) => {
    const book = read(readFileSync(`${folder}/${name}`));
    const places = await placesIn(name);
    const wrong = places.filter(({ origin, value }) => {
      const [sheet = '', range = ''] = origin.split('!');
      const cell = book.Sheets[sheet]?.[utils.encode_cell(utils.decode_range(range).s)];
      return !holds(String(cell?.w ?? cell?.v ?? ''), value);
    });
    expect(wrong).toEqual([]);
    expect(places.length).toBeGreaterThan(20);
  },
);

test.each(named(/\.ods$/))('%s names the same cells as the workbook of Excel', async (name) => {
  expect(await placesIn(name)).toEqual(await placesIn(name.replace('.ods', '.xlsx')));
});

test.each(named(/\.csv$/))('%s names the row and column that a spreadsheet shows', async (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const [sheet] = Object.values(read(text, { type: 'string', raw: true }).Sheets);
  const wrong = (await placesIn(name)).filter(({ origin, value }) => {
    const [row = 0, column = 0] = (/\d+行第\d+/.exec(origin)?.[0] ?? '').split('行第').map(Number);
    const cell = sheet?.[utils.encode_cell({ r: row - 1, c: column - 1 })];
    return !holds(String(cell?.v ?? ''), value);
  });
  expect(wrong).toEqual([]);
});

test.each(named(/\.docx$/))(
  '%s names the tables, rows and columns that the page has',
  async (name) => {
    const ofPage = await placesIn(name.replace('.docx', '.page.html'));
    expect(await placesIn(name)).toEqual(ofPage);
  },
);

/** Counted by hand on the page, as it is shown and printed: a merged cell is one. */
const counted: Placed[] = [
  { origin: '表1 第1行第2列', value: '基层医疗设备更新项目' },
  { origin: '表1 第2行第4列', value: '云岭市第二人民医院' },
  { origin: '表1 第4行第5列', value: '320.00' },
  { origin: '表1 第6行第5列', value: '120.00' },
  {
    origin: '表1 第8行第3列',
    value: '目标1：更新检验设备18台（套）。目标2：设备完好率达到98%以上。',
  },
  { origin: '表1 第10行第4列', value: '更新设备数量' },
  { origin: '表1 第10行第8列', value: '18台（套）' },
  { origin: '表1 第11行第3列', value: '质量指标' },
  { origin: '表1 第13行第8列', value: '≤17.7万元' },
  { origin: '表1 第17行第2列', value: '满意度指标' },
  { origin: '表1 第17行第5列', value: '≥92%' },
];

test.each(named(/^2015\.(?:docx|page\.html|chromium\.pdf)$/))(
  '%s names rows and columns as a person counts them',
  async (name) => {
    const places = (await placesIn(name)).map(({ origin, value }) => ({
      origin: origin.replace('第1页 ', ''),
      value,
    }));
    expect(places).toEqual(expect.arrayContaining(counted));
  },
);
