import { describe, expect, test } from 'vitest';
import { xlsxReader } from '../../../src/read/xlsx.ts';
import { texts } from '../making/texts.ts';
import { inline, sheet, workbook } from '../making/workbook.ts';

const number = (at: string, style: number, value: number): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

describe('what cells show', () => {
  test.each([
    ['no format', '', 1980.4, '1980.4'],
    ['two decimals and thousands', '<xf numFmtId="4"/>', 1980.4, '1,980.40'],
    ['two decimals', '<xf numFmtId="2"/>', 0, '0.00'],
    ['per cent with decimals', '<xf numFmtId="10"/>', 0.956, '95.60%'],
    ['text', '<xf numFmtId="49"/>', 440100, '440100'],
    ['more digits than Excel shows', '', 440100123456789, '440100123456789'],
    ['the short date', '<xf numFmtId="14"/>', 45352, '2024/3/1'],
    ['a Chinese date', '<xf numFmtId="31"/>', 45352, '2024年3月1日'],
    ['a month', '<xf numFmtId="57"/>', 45352, '2024年3月'],
  ])('%s', async (_, styles, value, shown) => {
    const bytes = workbook({
      sheets: { 表: sheet(`<row r="1">${number('A1', styles === '' ? 0 : 1, value)}</row>`) },
      styles,
    });
    expect(texts(await xlsxReader.read(bytes))).toEqual([[shown]]);
  });

  test.each([
    ['0.0_);[Red]\\(0.0\\)', -3.2, '(3.2)'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1980.4, '1,980.40'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
    ['#,##0.00;-#,##0.00;', 0, ''],
    [';;;', 12, '12'],
    ['yyyy"年"m"月"d"日";@', 45352, '2024年3月1日'],
    ['0.00"万元"', 12.5, '12.50万元'],
    ['G/通用格式', 12.5, '12.5'],
  ])('the format %s', async (format, value, shown) => {
    const escaped = format.replaceAll('"', '&quot;');
    const bytes = workbook({
      sheets: {
        表: sheet(
          `<row r="1">${inline('A1', '甲')}${number('B1', 1, value)}${inline('C1', '乙')}</row>`,
        ),
      },
      numberFormats: `<numFmt numFmtId="176" formatCode="${escaped}"/>`,
      styles: '<xf numFmtId="176"/>',
    });
    expect(texts(await xlsxReader.read(bytes))).toEqual([['甲', shown, '乙']]);
  });

  test('days counted from 1904', async () => {
    const bytes = workbook({
      sheets: { 表: sheet(`<row r="1">${number('A1', 1, 43890)}</row>`) },
      styles: '<xf numFmtId="14"/>',
      workbookProperties: '<workbookPr date1904="1"/>',
    });
    expect(texts(await xlsxReader.read(bytes))).toEqual([['2024/3/1']]);
  });

  test('formulas: what was worked out, else the formula', async () => {
    const bytes = workbook({
      sheets: {
        表: sheet(
          '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>12.5</v></c><c r="B1"><f>SUM(C1:C9)</f></c><c r="C1" t="str"><f>A1&amp;"元"</f><v>12.5元</v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><v>1</v></c></row>',
        ),
      },
    });
    expect(texts(await xlsxReader.read(bytes))).toEqual([
      ['12.5', '=SUM(C1:C9)', '12.5元', '', '1'],
    ]);
  });

  test('numbers stored as text, line breaks, notes left aside', async () => {
    const bytes = workbook({
      sheets: {
        表: sheet(`<row r="1">${inline('A1', '1,980.40')}${inline('B1', '第一行\n第二行')}</row>`),
      },
      parts: {
        'xl/comments1.xml':
          '<comments><comment ref="A1"><text><t>批注</t></text></comment></comments>',
      },
    });
    const grid = await xlsxReader.read(bytes);
    expect(texts(grid)).toEqual([['1,980.40', '第一行\n第二行']]);
    expect(grid.source.text).toBe('1,980.40\t第一行\v第二行');
  });
});

describe('the shape of a sheet', () => {
  test('missing cells and rows are put in, what comes after the last text is not', async () => {
    const rows = `<row r="2">${inline('B2', '甲')}</row><row r="4">${inline('A4', '乙')}${inline('C4', '丙')}</row><row r="5"><c r="Z5" s="0"/></row>`;
    const grid = await xlsxReader.read(workbook({ sheets: { 表: sheet(rows) } }));
    expect(texts(grid)).toEqual([
      ['', '', ''],
      ['', '甲', ''],
      ['', '', ''],
      ['乙', '', '丙'],
    ]);
    expect(grid.source.originAt(grid.source.text.indexOf('丙'))).toBe('表!C4');
  });

  test('rows and cells may stand in any order', async () => {
    const rows = `<row r="2">${inline('C2', '丙')}${inline('A2', '甲')}</row><row r="1">${inline('B1', '题')}</row>`;
    const grid = await xlsxReader.read(workbook({ sheets: { 表: sheet(rows) } }));
    expect(texts(grid)).toEqual([
      ['', '题', ''],
      ['甲', '', '丙'],
    ]);
  });

  test('of a long gap only a part is put in', async () => {
    const rows = `<row r="1">${inline('A1', '甲')}</row><row r="1048576">${inline('A1048576', '乙')}</row>`;
    const grid = await xlsxReader.read(workbook({ sheets: { 表: sheet(rows) } }));
    expect(grid.rows.length).toBe(102);
    expect(grid.source.originAt(grid.source.text.indexOf('乙'))).toBe('表!A1048576');
  });

  test('merged cells: the first holds the text, the others are covered', async () => {
    const rows = `<row r="1">${inline('A1', '标题')}</row><row r="2">${inline('A2', '类')}${inline('B2', '甲')}</row><row r="3">${inline('A3', '盖住的')}${inline('B3', '乙')}</row>`;
    const merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>';
    const grid = await xlsxReader.read(workbook({ sheets: { 预算表: sheet(rows, merges) } }));
    expect(texts(grid)).toEqual([
      ['标题', ''],
      ['类', '甲'],
      ['', '乙'],
    ]);
    expect(grid.rows[0]?.cells).toMatchObject([{ columnSpan: 2 }, { covered: true }]);
    expect(grid.rows[1]?.cells[0]).toMatchObject({ rowSpan: 2 });
    expect(grid.rows[2]?.cells[0]).toMatchObject({ covered: true });
    const { source } = grid;
    expect(source.originAt(0)).toBe('预算表!A1:C1');
    expect(source.originAt(source.text.indexOf('类'))).toBe('预算表!A2:A3');
    expect(source.originAt(source.text.indexOf('乙'))).toBe('预算表!B3');
  });

  test('hidden rows, columns and sheets are read and said to be hidden', async () => {
    const rows = `<row r="1">${twoCells(1)}</row><row r="2" hidden="1">${twoCells(2)}</row><row r="3" ht="0" customHeight="1">${twoCells(3)}</row>`;
    const grid = await xlsxReader.read(
      workbook({
        sheets: {
          一: sheet(rows, '', '<cols><col min="2" max="2" hidden="1"/></cols>'),
          二: sheet(`<row r="1">${twoCells(1)}</row>`),
        },
        states: { 二: 'state="veryHidden"' },
      }),
    );
    expect(grid.rows.map((row) => row.hidden ?? false)).toEqual([false, true, true, true]);
    expect(grid.rows[0]?.cells.map((cell) => cell.hidden ?? false)).toEqual([false, true]);
    expect(grid.warnings).toEqual([
      '有 3 行是隐藏的（从“一!A2”起），同样作了检查',
      '有 1 列是隐藏的（从“一!B1”起），同样作了检查',
    ]);
  });

  test('pictures that WPS puts into cells', async () => {
    const picture =
      '<c r="B1" t="str"><f>_xlfn.DISPIMG("ID_6A",1)</f><v>=DISPIMG("ID_6A",1)</v></c>';
    const rows = `<row r="1">${inline('A1', '甲')}${picture}</row>`;
    const grid = await xlsxReader.read(workbook({ sheets: { 一: sheet(rows) } }));
    expect(grid.warnings).toEqual(['有 1 个单元格是图片（从“一!B1”起），图片里的文字没有检查']);
  });

  test('sheets follow one another as tables and pages', async () => {
    const rows = `<row r="1">${inline('A1', '甲')}</row>`;
    const grid = await xlsxReader.read(
      workbook({ sheets: { 一: sheet(rows), 空: sheet(''), 二: sheet(rows) } }),
    );
    expect(grid.rows.map(({ table, page }) => [table, page])).toEqual([
      [0, 0],
      [2, 2],
    ]);
    expect(grid.source.text).toBe('甲\n甲');
    expect(grid.source.originAt(2)).toBe('二!A1');
  });
});

function twoCells(row: number): string {
  return inline(`A${row}`, '甲') + inline(`B${row}`, '乙');
}
