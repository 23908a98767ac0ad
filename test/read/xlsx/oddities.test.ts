import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { xlsxReader } from '../../../src/read/xlsx.ts';
import { archive } from '../making/archive.ts';
import { texts } from '../making/texts.ts';
import {
  inline,
  main,
  relations,
  relationships,
  sheet,
  type WorkbookParts,
  workbook,
  workbookParts,
} from '../making/workbook.ts';

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function read(rows: string, wanted: WorkbookParts = {}): Promise<string[][]> {
  return texts(await xlsxReader.read(workbook({ sheets: { 表: sheet(rows) }, ...wanted })));
}

async function readParts(
  change: (parts: Record<string, string | Uint8Array>) => Record<string, string | Uint8Array>,
): Promise<string[][]> {
  const parts = workbookParts({ sheets: { 表: sheet(oneCell) } });
  return texts(await xlsxReader.read(archive(change(parts))));
}

/** What report servers, WPS and old programs write, each seen to make some library fail. */
describe('oddities of .xlsx', () => {
  test('phonetic guides are no text', async () => {
    const sharedStrings = '<si><t>项目</t><rPh sb="0" eb="2"><t>シャンムー</t></rPh></si>';
    expect(await read('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { sharedStrings })).toEqual([
      ['项目'],
    ]);
  });

  test('rows and cells need not say where they stand', async () => {
    expect(
      await read(
        '<row><c t="inlineStr"><is><t>甲</t></is></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
      ),
    ).toEqual([
      ['甲', '5'],
      ['6', ''],
    ]);
  });

  test('escaped characters', async () => {
    expect(await read(`<row r="1">${inline('A1', '甲_x000D_\n乙_x005F_x000D_')}</row>`)).toEqual([
      ['甲\n乙_x000D_'],
    ]);
  });

  test('prefixed names', async () => {
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await read('', { sheets: { 表: xml } })).toEqual([['甲', '5']]);
  });

  test('rich text, also in place', async () => {
    const rich = '<r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 乙</t></r>';
    expect(
      await read(
        `<row r="1"><c r="A1" t="inlineStr"><is>${rich}</is></c><c r="B1" t="s"><v>0</v></c></row>`,
        {
          sharedStrings: `<si>${rich}</si>`,
        },
      ),
    ).toEqual([['甲 乙', '甲 乙']]);
  });

  test('ISO dates', async () => {
    expect(
      await read(
        '<row r="1"><c r="A1" t="d"><v>2026-01-02T00:00:00</v></c><c r="B1" t="d"><v>2026-01-02T09:30:00</v></c></row>',
      ),
    ).toEqual([['2026-01-02', '2026-01-02 09:30:00']]);
  });

  test('percentages', async () => {
    expect(
      await read('<row r="1"><c r="A1" s="1"><v>0.95</v></c></row>', {
        styles: '<xf numFmtId="9"/>',
      }),
    ).toEqual([['95%']]);
  });

  test('shared formulas', async () => {
    expect(
      await read(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
      ),
    ).toEqual([['2'], ['4']]);
  });

  test('errors and Booleans', async () => {
    expect(
      await read('<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="b"><v>1</v></c></row>'),
    ).toEqual([['#REF!', 'TRUE']]);
  });

  test('targets from the top of the package', async () => {
    expect(
      await readParts((parts) => ({
        ...parts,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ]),
      })),
    ).toEqual([['1']]);
  });

  test('part names in another case', async () => {
    expect(
      await readParts(({ 'xl/worksheets/sheet1.xml': xml = '', ...parts }) => ({
        ...parts,
        'XL/Worksheets/Sheet1.xml': xml,
      })),
    ).toEqual([['1']]);
  });

  test('part names with backslashes', async () => {
    expect(
      await readParts((parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([name, xml]) => [name.replaceAll('/', '\\'), xml]),
        ),
      ),
    ).toEqual([['1']]);
  });

  test('a byte-order mark', async () => {
    expect(await read('', { sheets: { 表: `\ufeff${sheet(oneCell)}` } })).toEqual([['1']]);
  });

  test.each(['utf-16', 'utf-16 without a mark', 'gb18030'])('a part in %s', async (encoding) => {
    const xml = sheet(`<row r="1">${inline('A1', '甲')}</row>`);
    const part = { 'xl/worksheets/sheet1.xml': encoded(xml, encoding) };
    expect(await read('', { sheets: { 表: '' }, parts: part })).toEqual([['甲']]);
  });

  test('the noise of binary fractions', async () => {
    expect(
      await read(
        '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>54117.800000000003</v></c></row>',
      ),
    ).toEqual([['0.1', '54117.8']]);
  });

  test('strict OOXML', async () => {
    const strict = (xml: string | Uint8Array = '') =>
      (xml as string)
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(relations, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    expect(
      await readParts((parts) =>
        Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)])),
      ),
    ).toEqual([['1']]);
  });

  test('CDATA', async () => {
    expect(
      await read('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[甲<乙]]></t></is></c></row>'),
    ).toEqual([['甲<乙']]);
  });

  test('leading ideographic spaces', async () => {
    const sharedStrings = '<si><t xml:space="preserve">　　二级项目</t></si>';
    expect(await read('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { sharedStrings })).toEqual([
      ['　　二级项目'],
    ]);
  });
});

function encoded(xml: string, encoding: string): Uint8Array {
  if (encoding === 'gb18030') {
    const [before = '', after = ''] = xml.replace('UTF-8', 'GBK').split('甲');
    return Uint8Array.from([...strToU8(before), 0xbc, 0xd7, ...strToU8(after)]);
  }
  const mark = encoding === 'utf-16' ? '\ufeff' : '';
  return new Uint8Array(Buffer.from(mark + xml.replace('UTF-8', 'UTF-16'), 'utf16le'));
}
