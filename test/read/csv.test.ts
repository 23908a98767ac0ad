import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { splitRecords } from '../../src/read/csv/split-records.ts';
import { csvReader } from '../../src/read/csv.ts';
import { texts } from './making/texts.ts';

const read = async (text: string) => csvReader.read(new TextEncoder().encode(text));

describe('records of delimited text', () => {
  test.each<[string, string, string[][]]>([
    [
      'plain',
      '甲,乙\n丙,丁\n',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    ['no line end at the end', '甲,乙', [['甲', '乙']]],
    ['an empty last field', '甲,\n', [['甲', '']]],
    ['a separator in quotes', '"54,117.80",乙', [['54,117.80', '乙']]],
    ['a line end in quotes', '"一\n二",乙', [['一\n二', '乙']]],
    ['doubled quotes', '"他说""好""",乙', [['他说"好"', '乙']]],
    ['an empty quoted field', '"",乙', [['', '乙']]],
    ['a quote inside a field', '他说"好",乙', [['他说"好"', '乙']]],
    [
      'a field that begins with a quoted word',
      '"他说"好"的,乙\n丙,丁',
      [
        ['"他说"好"的', '乙'],
        ['丙', '丁'],
      ],
    ],
    ['a quoted field with a stray quote', '"他说"好"的",乙', [['他说"好"的', '乙']]],
    [
      'a quote that never closes',
      '"甲,乙\n丙,丁',
      [
        ['"甲', '乙'],
        ['丙', '丁'],
      ],
    ],
  ])('%s', (_, text, records) => {
    expect(splitRecords(text, ',')).toEqual(records);
  });

  test('what is quoted by the book comes back', () => {
    const field = fc.string({ unit: fc.constantFrom('甲', '"', ',', '\n', ' ') });
    const record = fc.array(field, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (records) => {
        const text = records
          .map((fields) => fields.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(splitRecords(text, ',')).toEqual(records);
      }),
    );
  });

  test('a million quote marks that close nothing take no time to speak of', () => {
    const start = performance.now();
    const records = splitRecords(`${',"a'.repeat(300_000)}"",\n甲`, ',');
    expect(records.at(-1)).toEqual(['甲']);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('delimited files', () => {
  test.each([
    ['tabs', '项目\t总计\n甲\t1,980.40\n'],
    ['commas', '项目,总计\n甲,"1,980.40"\n'],
    ['semicolons', '项目;总计\n甲;1,980.40\n'],
    ['what the file itself declares', 'sep=|\n项目|总计\n甲|1,980.40\n'],
  ])('are separated by %s', async (_, text) => {
    expect(texts(await read(text))).toEqual([
      ['项目', '总计'],
      ['甲', '1,980.40'],
    ]);
  });

  test('a tab in the text does not beat the commas of every line', async () => {
    expect(texts(await read('a,b,c\nd,e\tx,f\n'))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e x', 'f'],
    ]);
  });

  test('are read in any encoding', async () => {
    // 项目,总计 in GBK
    const bytes = new Uint8Array([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xd7, 0xdc, 0xbc, 0xc6]);
    expect(texts(await csvReader.read(bytes))).toEqual([['项目', '总计']]);
  });

  test('have a canonical text of one line for each record', async () => {
    const grid = await read('项目,目标\n甲,"第一行\n第二行"\n乙\n');
    expect(grid.source.text).toBe('项目\t目标\n甲\t第一行\v第二行\n乙\t');
    expect(grid.rows[1]?.cells[1]?.text.value).toBe('第一行\n第二行');
    expect(grid.rows.map((row) => row.table)).toEqual([0, 0, 0]);
  });

  test('say where a person looks: the row as Excel counts it', async () => {
    const { source } = await read('项目,目标\n甲,"第一行\n第二行"\n乙,丙\n');
    expect(source.originAt(source.text.indexOf('第二行'))).toBe('第2行第2列');
    expect(source.originAt(source.text.indexOf('丙'))).toBe('第3行第2列');
  });

  test('without any separator are lines of text', async () => {
    const grid = await read('项目支出绩效目标表\n单位：万元');
    expect(grid.rows.map((row) => row.table)).toEqual([null, null]);
  });
});
