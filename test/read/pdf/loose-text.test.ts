import { describe, expect, test } from 'vitest';
import { makePdf, show } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

describe('text without lines around it', () => {
  test('lines in reading order, whatever the order of drawing', async () => {
    const content = show('第二行', 50, 680) + show('第一行', 50, 694);
    expect(await linesIn(content)).toEqual(['第一行', '第二行']);
  });

  test('pieces of a line with one space between them', async () => {
    const content = show('部门名称：某某局', 50, 700) + show('单位：万元', 400, 700);
    expect(await linesIn(content)).toEqual(['部门名称：某某局 单位：万元']);
  });

  test('a title set wide as it is, and a narrow gap between cells', async () => {
    const wide = [...'项目绩效表'].map((each, i) => show(each, 50 + i * 17, 700)).join('');
    const cells = show('2024年12月', 50, 640) + show('2025年12月', 116, 640);
    expect(await linesIn(wide + cells)).toEqual(['项目绩效表', '', '2024年12月 2025年12月']);
  });

  test('an empty line where the gap is wider than between lines', async () => {
    const lines = ['一、总体目标', '完成全年任务', '提高服务水平'];
    const paragraph = (y: number): string =>
      lines.map((text, i) => show(text, 50, y - i * 14)).join('');
    expect(await linesIn(paragraph(700) + paragraph(620))).toEqual([...lines, '', ...lines]);
  });

  test('words of Latin text apart, digits and Chinese together', async () => {
    const spread = `BT /F1 10 Tf 50 700 Td [<00610062> -300 <00630064> -300 <4e2d> -200 <0031>] TJ ET\n`;
    expect(await linesIn(spread)).toEqual(['ab cd中1']);
  });

  test('bold text that is printed twice, once', async () => {
    expect(await linesIn(show('合计', 50, 700) + show('合计', 50.3, 700))).toEqual(['合计']);
  });

  test('raised characters on their line', async () => {
    const content = show('面积100m', 50, 700) + show('2', 95, 704, 6) + show('以上', 99, 700);
    expect(await linesIn(content)).toEqual(['面积100m2以上']);
  });
});

describe('columns that only white space divides', () => {
  const rows = [
    ['名称', '总计', '拨款', '目标'],
    ['培训', '10.00', '10.00', '完成培训'],
    ['设备', '5.00', '', '更新设备'],
  ];
  const at = [50, 200, 280, 360];
  const table = rows
    .flatMap((row, i) =>
      row.map((cell, k) => (cell === '' ? '' : show(cell, at[k] ?? 0, 700 - i * 30))),
    )
    .join('');

  test('are the columns of a table', async () => {
    const grid = await readPdf(makePdf([{ content: table }]));
    expect(grid.rows.map((row) => row.table)).toEqual([0, 0, 0]);
    expect(grid.rows.map((row) => row.cells.map((cell) => cell.text.value))).toEqual(rows);
  });

  test('do not take in a note or a page number below', async () => {
    const content = table + show('说明：本表单位为万元', 50, 560) + show('1', 300, 40);
    const grid = await readPdf(makePdf([{ content }]));
    expect(grid.rows.map((row) => row.table)).toEqual([0, 0, 0, null, null, null]);
  });

  test('go on on the next page', async () => {
    const next = show('车辆', 50, 700) + show('7.00', 200, 700) + show('保障出行', 360, 700);
    const grid = await readPdf(makePdf([{ content: table }, { content: next }]));
    expect(grid.rows.map((row) => row.table)).toEqual([0, 0, 0, 0]);
    expect(grid.rows[3]?.cells.map((cell) => cell.text.value)).toEqual([
      '车辆',
      '7.00',
      '',
      '保障出行',
    ]);
  });

  test('take in the rest of a row at the top of the next page', async () => {
    const names = ['名称', '总计', '目标', '指标'].map((text, i) => show(text, at[i] ?? 0, 700));
    const row = ['培训', '10.00', '完成培训，提高', '培训场次，四场'];
    const cut = row.map((text, i) => show(text, at[i] ?? 0, 670));
    const rest = show('能力', 280, 700) + show('以上', 360, 700);
    const pages = [{ content: [...names, ...cut].join('') }, { content: rest }];
    const grid = await readPdf(makePdf(pages));
    expect(grid.rows.map((each) => each.cells.map((cell) => cell.text.value))).toEqual([
      ['名称', '总计', '目标', '指标'],
      ['培训', '10.00', '完成培训，提高能力', '培训场次，四场以上'],
    ]);
  });

  test('do not take in paragraphs side by side on the next page', async () => {
    const notes = show('填表人：张某', 50, 700) + show('电话：12345', 280, 700);
    const grid = await readPdf(makePdf([{ content: table }, { content: notes }]));
    expect(grid.rows.map((row) => row.table)).toEqual([0, 0, 0, null]);
  });

  test('are read one after the other where that is all there is', async () => {
    const left = ['左一', '左二'].map((text, i) => show(text, 50, 700 - i * 14)).join('');
    const right = ['右一', '右二'].map((text, i) => show(text, 300, 700 - i * 14)).join('');
    expect(await linesIn(left + right)).toEqual(['左一', '左二', '', '右一', '右二']);
    expect((await readPdf(makePdf([{ content: left + right }]))).warnings).toEqual([
      '第1页有并排的文字，没有框线，分不清哪些属于同一行，可能读错',
    ]);
  });
});

async function linesIn(content: string): Promise<string[]> {
  const grid = await readPdf(makePdf([{ content }]));
  expect(grid.rows.every((row) => row.table === null)).toBe(true);
  return grid.source.text.split('\n');
}
