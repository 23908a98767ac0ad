import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gridOfDocument } from '../../../src/read/doc/grid-of-document.ts';
import { docReader } from '../../../src/read/doc.ts';
import { compoundFile } from '../making/compound-file.ts';
import { texts } from '../making/texts.ts';

const document = new Uint8Array(readFileSync('fixtures/dress/004.doc'));
const read = (body: string) => gridOfDocument(document, async () => body);

describe('where a body of text says where rows end', () => {
  test('as Word writes it', async () => {
    const grid = await read('标题\n单位：万元\n项目\t总计\t\n甲\t5.00\t\n乙\n丙\t\t\n注：略\n完');
    expect(texts(grid)).toEqual([
      ['标题'],
      ['单位：万元'],
      ['项目', '总计'],
      ['甲', '5.00'],
      ['乙\n丙', ''],
      ['注：略'],
      ['完'],
    ]);
    expect(grid.rows.map((row) => row.table)).toEqual([null, null, 0, 0, 0, null, null]);
  });

  test('as LibreOffice writes it', async () => {
    const grid = await read('标题\n项目\t总计\t\t甲\t5.00\t\t乙\t\t\t\n注：略');
    expect(texts(grid)).toEqual([
      ['标题'],
      ['项目', '总计'],
      ['甲', '5.00'],
      ['乙', ''],
      ['注：略'],
    ]);
  });

  test('rows of several widths cannot be told apart without line ends', async () => {
    const body = '项目\t总计\t\t甲\t5.00\t\t\n项目\t总计\t指标\t\t甲\t1.00\t\t\n';
    await expect(read(body)).rejects.toThrow('旧版 Word 文档（.doc）里分不清表格的行');
  });
});

describe('documents', () => {
  test('are read by the package, which keeps no merges', async () => {
    const grid = await docReader.read(document);
    expect(texts(grid)[3]?.slice(0, 2)).toEqual(['项目名称（资金使用单位）', '总计']);
    expect(grid.warnings).toEqual([
      '旧版 Word 文档（.doc）里看不出合并的单元格；结果有出入时，另存为 .docx 再检查',
    ]);
    expect(grid.source.originAt(grid.source.text.indexOf('1,980.40'))).toBe('表1 第2行第2列');
  });

  test('are refused without it, with what to do', async () => {
    await expect(gridOfDocument(document, undefined)).rejects.toMatchObject({
      message: '文件是旧版 Word 文档（.doc）',
      how: '用 Word 或 WPS 打开，另存为 .docx 再检查',
    });
  });

  test('with a password say so', async () => {
    const locked = document.slice();
    // The stream begins in the first sector that opens with its mark.
    const start = locked.findIndex(
      (byte, i) => i % 512 === 0 && byte === 0xec && locked[i + 1] === 0xa5,
    );
    locked[start + 0x0b]! |= 1;
    await expect(docReader.read(locked)).rejects.toThrow('文件设有打开密码');
  });

  test.each([
    ['something else', new TextEncoder().encode('abc'), '文件内容不是 Word 文档'],
    ['names alone', compoundFile('WordDocument', '1Table'), '文件不完整或者已经损坏'],
    ['half of one', document.subarray(0, 15_000), '文件不完整或者已经损坏'],
  ])('%s', async (_, bytes, message) => {
    await expect(async () => docReader.read(bytes)).rejects.toThrow(message);
  });
});
