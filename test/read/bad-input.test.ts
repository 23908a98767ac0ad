import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { chooseReader } from '../../src/read/choose-reader.ts';
import { readers } from '../../src/read/readers.ts';
import { Unreadable } from '../../src/read/unreadable.ts';
import { archive } from './making/archive.ts';
import { deflatedSpaces } from './making/bomb.ts';
import { compoundFile } from './making/compound-file.ts';
import { declaration } from './making/declaration.ts';
import { withPassword } from './making/protected.ts';
import { rawArchive } from './making/raw-archive.ts';
import { wordDocument } from './making/word-document.ts';
import { inline, relationships, sheet, workbook, workbookParts } from './making/workbook.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/${name}`));
const rows = `<row r="1">${inline('A1', '甲')}</row>`;
const goodWorkbook = workbook({ sheets: { 表: sheet(rows) } });
const part = 'xl/worksheets/sheet1.xml';
const withSheet = (xml: string) => workbook({ sheets: { 表: xml } });
const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';

const damaged = '文件不完整或者已经损坏';
const tooLarge = '文件解压后超过 256 MB，没有读取';
const noText = '文件里没有文字';

describe.each<[string, [what: string, bytes: Uint8Array, message: string][]]>([
  [
    '表.xlsx',
    [
      ['nothing', new Uint8Array(), '文件是空的，一个字节也没有'],
      ['text', strToU8('项目\t总计'), '文件内容不是 Excel 工作簿'],
      ['cut in half', goodWorkbook.subarray(0, goodWorkbook.length / 2), damaged],
      ['its last byte missing', goodWorkbook.subarray(0, -1), damaged],
      ['no more than its first bytes', goodWorkbook.subarray(0, 60), damaged],
      ['a password', compoundFile('EncryptionInfo', 'EncryptedPackage'), '文件设有打开密码'],
      ['empty sheets', workbook({ sheets: { 一: sheet(''), 二: sheet('') } }), noText],
      ['spaces', withSheet(sheet(`<row r="1">${inline('A1', ' 　')}</row>`)), noText],
      ['macros only', macrosOnly(), '工作簿里没有工作表，只有图表或宏'],
      [
        'a DOCTYPE',
        withSheet(sheet(rows).replace('?>', `?>${doctype}`)),
        '文件里有 DOCTYPE 声明，可能不安全，没有读取',
      ],
      ['an unknown entity', withSheet(sheet(rows.replace('甲', '&b;'))), damaged],
      ['XML that breaks off', withSheet(sheet(rows).slice(0, -20)), damaged],
      ['XML without end', withSheet(sheet('<a>'.repeat(100_000))), damaged],
      [
        'a text that is not there',
        withSheet(sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
        damaged,
      ],
      ['a sheet that is not there', withoutSheet(), damaged],
      [
        'an encoding that nobody knows',
        withSheet(sheet(rows).replace('UTF-8', 'KLINGON')),
        damaged,
      ],
      [
        'a cell in the last column of every row',
        withSheet(sheet(farCells())),
        '表格超过 300 万个单元格，没有读取',
      ],
      [
        'a bomb',
        rawArchive([{ name: part, data: deflatedSpaces(300), size: 300 << 20 }]),
        tooLarge,
      ],
      [
        'a part that is more than it says',
        lyingWorkbook(1000),
        '压缩文件声明的大小与实际内容不符，没有读取',
      ],
      ['a part that is less than it says', lyingWorkbook(2 << 20), damaged],
      [
        'a bomb that is just small enough',
        lyingWorkbook(200 << 20),
        '压缩文件里有异常的内容，解开后会大上几百倍，没有读取',
      ],
      [
        'a part with a password',
        rawArchive([{ name: 'xl/workbook.xml', data: deflatedSpaces(1), size: 1 << 20, flags: 1 }]),
        '文件设有打开密码',
      ],
      [
        'parts without any workbook',
        archive({ 'xl/nothing.xml': '<a/>' }),
        '文件内容不是 Excel 工作簿',
      ],
    ],
  ],
  [
    '表.docx',
    [
      ['nothing', new Uint8Array(), '文件是空的，一个字节也没有'],
      ['text', strToU8('项目\t总计'), '文件内容不是 Word 文档'],
      ['cut in half', fixture('dress/004.docx').subarray(0, 4000), damaged],
      ['a password', compoundFile('EncryptionInfo', 'EncryptedPackage'), '文件设有打开密码'],
      [
        'no more than the names of parts of Word 97',
        compoundFile('WordDocument', '1Table'),
        damaged,
      ],
      ['no text', wordDocument('<w:p/>'), noText],
      [
        'a DOCTYPE',
        wordDocument('', { 'word/document.xml': `${declaration}${doctype}<a/>` }),
        '文件里有 DOCTYPE 声明，可能不安全，没有读取',
      ],
      ['elements without end', wordDocument('<w:tbl><w:tr><w:tc>'.repeat(50_000)), damaged],
      [
        'a bomb',
        rawArchive([{ name: 'word/document.xml', data: deflatedSpaces(300), size: 300 << 20 }]),
        tooLarge,
      ],
      [
        'a bomb beside the text',
        rawArchive([{ name: 'word/media/a.bin', data: deflatedSpaces(300), size: 300 << 20 }]),
        tooLarge,
      ],
    ],
  ],
  [
    '表.xls',
    [
      ['nothing', new Uint8Array(), '文件是空的，一个字节也没有'],
      ['noise', noise(), '文件内容不是表格'],
      ['cut in half', fixture('workbooks/oddments.xls').subarray(0, 3000), damaged],
      ['its last sectors missing', fixture('dress/002.xls').subarray(0, -4096), damaged],
      ['a password', withPassword.xls(), '文件设有打开密码'],
      ['a page without text', strToU8('<html><body></body></html>'), noText],
    ],
  ],
  [
    '表.ods',
    [
      ['cut in half', fixture('workbooks/oddments.ods').subarray(0, 6000), damaged],
      ['a password', withPassword.ods(), '文件设有打开密码'],
      ['some other XML', strToU8('<?xml version="1.0"?><a/>'), damaged],
      [
        'a row repeated without end',
        flatOds(
          '<table:table-row table:number-rows-repeated="99999999"><table:table-cell><text:p>甲</text:p></table:table-cell></table:table-row>',
        ),
        '表格超过 300 万个单元格，没有读取',
      ],
      [
        'a DOCTYPE',
        strToU8(
          `<?xml version="1.0"?>${doctype}<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>`,
        ),
        '文件里有 DOCTYPE 声明，可能不安全，没有读取',
      ],
    ],
  ],
  [
    '表.xlsb',
    [
      ['cut in half', xlsb().subarray(0, 300), damaged],
      [
        'a bomb',
        rawArchive([{ name: 'xl/workbook.bin', data: deflatedSpaces(300), size: 300 << 20 }]),
        tooLarge,
      ],
      [
        'a part that is more than it says',
        rawArchive([{ name: 'xl/workbook.bin', data: deflatedSpaces(300), size: 1000 }]),
        '压缩文件声明的大小与实际内容不符，没有读取',
      ],
    ],
  ],
  ['表.doc', [['noise', noise(), '文件内容不是 Word 文档']]],
  ['表.rar', [['noise', noise(), '文件已经损坏，或者不是扩展名所示的格式']]],
  [
    '表.csv',
    [
      ['noise', noise(), '文件内容不是文字'],
      ['nothing but separators', strToU8(',,,\n,,,\n'), noText],
    ],
  ],
  [
    '表.pdf',
    [
      ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), '文件是图片，里面没有文字可供检查'],
      ['an archive', archive({ '表.xlsx': goodWorkbook }), '文件是压缩包'],
      ['an archive of another kind', strToU8('Rar!\x1a\x07'), '文件是压缩包'],
      ['slides', archive({ 'ppt/presentation.xml': '' }), '文件是演示文稿，不是表格'],
      ['an OFD', archive({ 'OFD.xml': '' }), '文件是 OFD 版式文件'],
      [
        'an OpenDocument text',
        archive({ mimetype: 'application/vnd.oasis.opendocument.text' }),
        '文件是 OpenDocument 文字文档（.odt）',
      ],
      ['RTF', strToU8('{\\rtf1\\ansi}'), '文件是 RTF 文档'],
      [
        'a page in a single file',
        strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
        '文件是单个文件的网页（.mht）',
      ],
    ],
  ],
])('%s holding', (name, cases) => {
  test.each(cases)('%s', async (_, bytes, message) => {
    const start = performance.now();
    const failure = await read(bytes, name).catch((error: unknown) => error);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(failure).toBeInstanceOf(Unreadable);
    expect(failure).toMatchObject({ message });
    expect((failure as Unreadable).how).toMatch(/^[^。，请]+.*[^。]$/);
  });
});

async function read(bytes: Uint8Array, name: string): Promise<unknown> {
  return chooseReader(bytes, name, readers)?.read(bytes);
}

/** As programs are: every second byte zero. */
function noise(): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: 5000 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state & 0x8000 ? state >> 16 : 0;
  });
}

function macrosOnly(): Uint8Array {
  const relations = relationships([['rId1', 'xlMacrosheet', 'macrosheets/sheet1.xml']]);
  return workbook({
    sheets: { 宏: sheet(rows) },
    parts: { 'xl/_rels/workbook.xml.rels': relations },
  });
}

function withoutSheet(): Uint8Array {
  const { [part]: _, ...parts } = workbookParts({ sheets: { 表: sheet(rows) } });
  return archive(parts);
}

function farCells(): string {
  return Array.from({ length: 200 }, (_, i) => `<row>${inline(`XFD${i + 1}`, '甲')}</row>`).join(
    '',
  );
}

/** A workbook whose main part unpacks to 300 MB and says something else. */
function lyingWorkbook(size: number): Uint8Array {
  return rawArchive([
    { name: 'xl/workbook.xml', data: deflatedSpaces(size === 1000 ? 300 : 1), size },
  ]);
}

function flatOds(content: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?><office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><table:table table:name="表">${content}</table:table></office:document>`,
  );
}

function xlsb(): Uint8Array {
  return archive({ 'xl/workbook.bin': 'x'.repeat(1000), 'xl/styles.bin': 'y'.repeat(1000) });
}
