import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/read/unreadable.ts';
import { lattice, makePdf, show, stream } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

const text = { content: show('项目支出绩效目标表（含转移支付项目），2024年', 50, 700) };
const scan = {
  content: 'q 595 0 0 842 0 0 cm /Scan Do Q\n',
  resources: '/XObject << /Scan 100 0 R >>',
};
const picture = stream(
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  'x',
);

describe('refused, with what to do', () => {
  test('a scan', async () => {
    const error = await refusal(makePdf([scan, scan, scan], [picture]));
    expect(error.message).toBe('PDF 是扫描件：只有图片，没有文字');
    expect(error.how).toContain('OCR');
  });

  test('a file with a password', async () => {
    const error = await refusal(new Uint8Array(readFileSync('fixtures/pdf/004.password.pdf')));
    expect(error.message).toBe('PDF 加了打开密码，读不出内容');
  });

  test('a file of nothing but its first line', async () => {
    const error = await refusal(new TextEncoder().encode('%PDF-1.7\n'));
    expect(error.message).toBe('PDF 已损坏或不完整，打不开');
  });

  test('a file without pages', async () => {
    expect((await refusal(makePdf([]))).message).toBe('PDF 里一页也没有');
  });

  test('more compressed data than any table of people', async () => {
    const packed = deflateSync(Buffer.alloc(40 * 1024 * 1024, ' ')).toString('latin1');
    const bomb = stream('/Filter /FlateDecode', packed);
    const error = await refusal(
      makePdf(
        [text],
        Array.from({ length: 8 }, () => bomb),
      ),
    );
    expect(error.message).toContain('256 MB');
  });

  test('pages without text', async () => {
    expect((await refusal(makePdf([{ content: '' }]))).message).toBe('PDF 里没有文字');
  });
});

describe('read, and said what is missing', () => {
  test('some pages are pictures', async () => {
    const grid = await readPdf(makePdf([text, scan, scan, text, scan], [picture]));
    expect(grid.warnings).toEqual(['第2—3、5页是图片，没有文字，其中的内容没有检查']);
    expect(grid.rows.map((row) => row.page)).toEqual([0, 3]);
  });

  test('a page that breaks off', async () => {
    const broken = { content: `${text.content}/Missing Do\n${show('其后', 50, 600)}` };
    const grid = await readPdf(makePdf([text, broken]));
    expect(grid.warnings).toEqual(['第2页有损坏的内容，可能没有读全']);
    expect(grid.source.text).toContain('绩效目标表');
  });

  test('a page that is a picture but for its number', async () => {
    const numbered = { ...scan, content: `${scan.content}${show('第1页', 280, 30)}` };
    const emblem = { ...scan, content: `q 60 0 0 60 50 750 cm /Scan Do Q\n${text.content}` };
    const grid = await readPdf(makePdf([numbered, numbered, emblem], [picture]));
    expect(grid.warnings).toEqual(['第1—2页大部分是图片，图片里的文字没有检查']);
  });

  test('a blank page between others', async () => {
    const blank = { content: '' };
    const grid = await readPdf(makePdf([text, blank, text, blank]));
    expect(grid.warnings).toEqual(['第2页是空白的']);
  });

  test('a font that is not there', async () => {
    const lost = { content: text.content + show('丢失', 50, 500).replace('/F1', '/F9') };
    const grid = await readPdf(makePdf([lost]));
    expect(grid.warnings).toEqual(['第1页有损坏的内容，可能没有读全']);
  });

  test('text that was recognised from a picture', async () => {
    const recognised = { ...scan, content: `${scan.content}3 Tr ${text.content}` };
    const grid = await readPdf(makePdf([recognised], [picture]));
    expect(grid.warnings).toEqual(['第1页是扫描件，文字由识别软件（OCR）生成，可能有错字']);
    expect(grid.source.text).toBe('项目支出绩效目标表（含转移支付项目），2024年');
  });

  test('a font that does not say which characters it holds', async () => {
    const content = '/F1 10 Tf BT 50 700 Td <0001000200030004> Tj ET\n';
    const grid = await readPdf(makePdf([{ content }]));
    expect(grid.warnings).toEqual(['第1页的字体没有注明文字编码，读出的可能是乱码']);
  });
});

describe('text that nobody sees', () => {
  test.each([
    ['drawn as invisible', show('隐藏', 50, 500).replace('BT', 'BT 3 Tr')],
    ['beside the page', show('隐藏', -300, 500)],
    ['on a layer that is switched off', `/OC /Off BDC ${show('隐藏', 50, 500)} EMC\n`],
  ])('%s is a hidden row', async (_, hidden) => {
    const properties = '/Properties << /Off 100 0 R >>';
    const pdf = makePdf(
      [{ content: text.content + hidden, resources: properties }],
      ['<< /Type /OCG /Name (Off) >>'],
      '/OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] >> >>',
    );
    const grid = await readPdf(pdf);
    expect(grid.rows.map((row) => [row.cells[0]?.text.value, row.hidden ?? false])).toEqual([
      ['项目支出绩效目标表（含转移支付项目），2024年', false],
      ['隐藏', true],
    ]);
  });
});

test('fields of a form are read', async () => {
  const field = [
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [155 675 245 695] /AP << /N 101 0 R >> /F 4 >>',
    stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 90 20] /Resources << /Font << /F1 3 0 R >> >>',
      show('12.50', 2, 5),
    ),
  ];
  const content = lattice([50, 150, 250], [700, 670]) + show('总计', 55, 680);
  const grid = await readPdf(makePdf([{ content, entries: '/Annots [100 0 R]' }], field));
  expect(grid.source.text).toBe('总计\t12.50');
});

async function refusal(bytes: Uint8Array): Promise<Unreadable> {
  const error = await readPdf(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Unreadable) return error;
  throw new Error('was read', { cause: error });
}
