import { readFileSync } from 'node:fs';
import { type BookType, utils, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { spreadsheetReader } from '../../../src/read/spreadsheet.ts';
import { texts } from '../making/texts.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/workbooks/${name}`));

/** As LibreOffice saved them, the .xlsb as SheetJS did: see scripts/make-dress-fixtures.ts. */
describe.each(['oddments.xls', 'oddments.xlsb', 'oddments.ods', 'oddments.fods'])('%s', (name) => {
  const grid = spreadsheetReader.read(fixture(name));

  test('shows what the sheet shows', async () => {
    expect(texts(await grid)).toEqual([
      ['标题', '', '', ''],
      ['　　甲\n乙', '1,980.40', '95%', '3/1/2024'],
      ['隐藏', '', '', ''],
      ['1-2', '0012', '1980.4', '0'],
      ['并', '2024年3月', 'TRUE', '  两个空格'],
      ['', '', '', ''],
      ['', '末', '', ''],
      ['二'],
    ]);
  });

  test('keeps merged cells', async () => {
    const { rows } = await grid;
    expect(rows[0]?.cells.slice(0, 3)).toMatchObject([
      { columnSpan: 3 },
      { covered: true },
      { covered: true },
    ]);
    expect(rows[4]?.cells[0]).toMatchObject({ rowSpan: 3 });
  });

  test('tells what is hidden', async () => {
    const { rows } = await grid;
    expect(rows.map((row) => row.hidden ?? false)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(rows[1]?.cells.map((cell) => cell.hidden ?? false)).toEqual([false, false, false, true]);
  });

  test('says where a person looks', async () => {
    const { source, rows } = await grid;
    expect(rows.map((row) => row.page)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    expect(source.originAt(source.text.indexOf('1,980.40'))).toBe('预算表!B2');
    expect(source.originAt(source.text.indexOf('并'))).toBe('预算表!A5:A7');
    expect(source.originAt(source.text.indexOf('二'))).toBe('藏!A1');
  });
});

describe('other formats of old', () => {
  const sheet = utils.aoa_to_sheet([
    ['ABCD', '1-2', 1980.4],
    ['  x', true],
  ]);
  const book = { SheetNames: ['Sheet'], Sheets: { Sheet: sheet } };
  if (sheet['C1']) sheet['C1'].z = '#,##0.00';

  test.each<BookType>(['xlsb', 'biff8', 'biff5', 'xlml'])('%s', async (bookType) => {
    const bytes: Uint8Array = write(book, { bookType, type: 'array' });
    expect(texts(await spreadsheetReader.read(new Uint8Array(bytes)))).toEqual([
      ['ABCD', '1-2', '1,980.40'],
      ['  x', 'TRUE', ''],
    ]);
  });

  test('Excel 95 with Chinese in GBK', async () => {
    const bytes = new Uint8Array(write(book, { bookType: 'biff5', type: 'array' }));
    const at = bytes.findIndex((byte, i) => byte === 0x41 && bytes[i + 3] === 0x44);
    bytes.set([0xcf, 0xee, 0xc4, 0xbf], at);
    expect(texts(await spreadsheetReader.read(bytes))[0]?.[0]).toBe('项目');
  });

  test('XML of Excel 2003 with Chinese', async () => {
    const xml =
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table><Row><Cell><Data ss:Type="String">项目&#10;&gt;80%</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">12.5</Data></Cell></Row><Row ss:Index="3" ss:Hidden="1"><Cell ss:MergeAcross="1"><Data ss:Type="String">　甲</Data></Cell></Row></Table></Worksheet></Workbook>';
    const grid = await spreadsheetReader.read(strToU8(xml));
    expect(texts(grid)).toEqual([
      ['项目\n>80%', '', '12.5'],
      ['', '', ''],
      ['　甲', '', ''],
    ]);
    expect(grid.rows[2]).toMatchObject({
      hidden: true,
      cells: [{ columnSpan: 2 }, { covered: true }, {}],
    });
  });

  test('Excel 2 and its like', async () => {
    const bytes = new Uint8Array(write(book, { bookType: 'biff2', type: 'array' }));
    await expect(async () => spreadsheetReader.read(bytes)).rejects.toThrow(
      'Excel 4 或者更早的格式',
    );
  });

  test('text called .xls', async () => {
    expect(texts(await spreadsheetReader.read(strToU8('项目\t总计\n甲\t1-2')))).toEqual([
      ['项目', '总计'],
      ['甲', '1-2'],
    ]);
  });

  test('leaves the console as it was', async () => {
    const { error, log, warn } = console;
    await spreadsheetReader.read(fixture('oddments.xls'));
    expect([console.error, console.log, console.warn]).toEqual([error, log, warn]);
  });
});
