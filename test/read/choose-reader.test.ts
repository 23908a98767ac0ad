import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { chooseReader } from '../../src/read/choose-reader.ts';
import { readers } from '../../src/read/readers.ts';
import { archive } from './making/archive.ts';
import { compoundFile } from './making/compound-file.ts';
import { paragraph, wordDocument } from './making/word-document.ts';
import { inline, sheet, workbook } from './making/workbook.ts';

const choose = (bytes: Uint8Array, name: string): string | undefined =>
  chooseReader(bytes, name, readers)?.name;

const xlsx = workbook({ sheets: { 表: sheet(`<row r="1">${inline('A1', '甲')}</row>`) } });
const docx = wordDocument(paragraph('甲'));
const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/${name}`));

describe('the content decides', () => {
  test.each<[string, Uint8Array, string]>([
    ['xlsx', xlsx, 'xlsx'],
    ['xlsx whose end is missing', xlsx.subarray(0, xlsx.length / 2), 'xlsx'],
    ['docx', docx, 'docx'],
    ['xls', fixture('workbooks/oddments.xls'), 'spreadsheet'],
    ['ods', fixture('workbooks/oddments.ods'), 'spreadsheet'],
    ['flat ods', fixture('workbooks/oddments.fods'), 'spreadsheet'],
    ['xlsb', archive({ 'xl/workbook.bin': '', 'xl/styles.bin': '' }), 'spreadsheet'],
    [
      'XML of Excel 2003',
      strToU8(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      'spreadsheet',
    ],
    [
      'html',
      strToU8(
        '\ufeff<!-- saved from url --><HTML xmlns:x="urn:schemas-microsoft-com:office:excel">',
      ),
      'html',
    ],
    ['a table alone', strToU8('<table><tr><td>'), 'html'],
    ['pdf', strToU8('%PDF-1.7'), 'pdf'],
    [
      'a workbook with a document embedded',
      compoundFile('Workbook', 'WordDocument'),
      'spreadsheet',
    ],
    ['a document with a workbook embedded', compoundFile('WordDocument', 'Workbook'), 'doc'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'foreign'],
  ])('%s', (_, bytes, reader) => {
    expect(choose(bytes, '表.txt')).toBe(reader);
    expect(choose(bytes, '')).toBe(reader);
  });
});

test('a page of comments takes no time to tell', () => {
  const start = performance.now();
  expect(choose(strToU8('<!-- -->'.repeat(500)), '')).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(500);
});

describe('the extension decides where the content does not', () => {
  test.each([
    ['表.CSV', 'csv'],
    ['目录.d\\表.tsv', 'csv'],
    ['a/b.c/表.md', 'markdown'],
    ['表.txt', 'text'],
    ['表.xls', 'spreadsheet'],
    ['表.xlsx', 'xlsx'],
    ['表.doc', 'doc'],
    ['表.wps', 'doc'],
    ['表', undefined],
    ['a.csv/表', undefined],
  ])('%s', (name, reader) => {
    expect(choose(strToU8('项目\t总计'), name)).toBe(reader);
  });
});
