import { describe, expect, test } from 'vitest';
import { lattice, line, makePdf, show } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

const columns = [50, 150, 250];
const rows = [700, 670, 640];
const cells =
  show('项目', 55, 680) + show('金额', 155, 680) + show('培训', 55, 650) + show('1.00', 155, 650);

describe('cells', () => {
  test('between lines, row by row', async () => {
    expect(await tableIn(lattice(columns, rows) + cells)).toEqual([
      ['项目', '金额'],
      ['培训', '1.00'],
    ]);
  });

  test('between lines that are thin rectangles, piece by piece', async () => {
    const pieces = [
      ...rows.flatMap((y) => [`50 ${y} 100 0.75 re f\n`, `150 ${y} 100 0.75 re f\n`]),
      ...columns.flatMap((x) => [`${x} 640 0.75 30 re f\n`, `${x} 670 0.75 30 re f\n`]),
    ];
    expect(await tableIn(pieces.join('') + cells)).toEqual([
      ['项目', '金额'],
      ['培训', '1.00'],
    ]);
  });

  test('merge where no line divides them', async () => {
    const frame = line(50, 700, 250, 700) + line(50, 640, 250, 640) + line(150, 670, 250, 670);
    const sides = columns.map((x) => line(x, 700, x, 640)).join('');
    const text = show('产出', 55, 665) + show('数量', 155, 680) + show('质量', 155, 650);
    const { rows: found } = await readPdf(makePdf([{ content: frame + sides + text }]));
    expect(found.map((row) => row.cells.map((cell) => cell.text.value))).toEqual([
      ['产出', '数量'],
      ['', '质量'],
    ]);
    expect(found[0]?.cells[0]).toMatchObject({ rowSpan: 2 });
    expect(found[1]?.cells[0]).toMatchObject({ covered: true });
  });

  test('close where a page break or the form left them open', async () => {
    const inner = line(150, 700, 150, 640) + line(50, 670, 250, 670) + line(50, 700, 250, 700);
    expect(await tableIn(inner + cells)).toEqual([
      ['项目', '金额'],
      ['培训', '1.00'],
    ]);
  });

  test('join wrapped lines without a break, words of Latin text with a space', async () => {
    const text =
      show('提高公共', 55, 685) +
      show('服务 of the', 55, 673) +
      show('city', 55, 661) +
      show('2', 155, 680);
    expect(await tableIn(lattice(columns, [700, 640]) + text)).toEqual([
      ['提高公共服务 of the city', '2'],
    ]);
  });

  test('keep a number that is too wide for them', async () => {
    const text = show('培训', 55, 680) + show('123456789.00', 200, 680, 10) + show('无', 295, 680);
    expect(await tableIn(lattice([50, 150, 255, 350], [700, 670]) + text)).toEqual([
      ['培训', '123456789.00', '无'],
    ]);
  });

  test('keep text that is cut off at their edge', async () => {
    const clipped = `q 150 670 100 30 re W n\n${show('超出单元格的文字被截断看不见', 155, 680)}Q\n`;
    expect(await tableIn(lattice([50, 150, 250, 350], [700, 670]) + clipped)).toEqual([
      ['', '超出单元格的文字被截断看不见', ''],
    ]);
  });
});

describe('lines that are no cells', () => {
  test('a frame around the page and underlined words', async () => {
    const frame = `20 20 555 800 re S\n`;
    const underlined = show('填报单位', 60, 760) + line(60, 758, 120, 758);
    const { rows: found } = await readPdf(
      makePdf([{ content: frame + underlined + lattice(columns, rows) + cells }]),
    );
    expect(found.map((row) => [row.table, row.cells.length])).toEqual([
      [null, 1],
      [0, 2],
      [0, 2],
    ]);
  });

  test('a drawing of many lines', async () => {
    const strokes = Array.from({ length: 12_000 }, (_, i) => {
      const [x, y] = [(i % 100) * 5.5, 20 + Math.floor(i / 100) * 5];
      return line(x, y, x + 5.2, y) + line(x, y, x, y + 4.8);
    });
    const start = performance.now();
    await tableIn(strokes.join('') + cells);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('a chart beside the table', async () => {
    const chart = Array.from({ length: 20 }, (_, i) => line(400, 400 + i * 9, 550, 400 + i * 9));
    const axis = line(400, 400, 400, 600);
    expect(await tableIn(lattice(columns, rows) + cells + chart.join('') + axis)).toEqual([
      ['项目', '金额'],
      ['培训', '1.00'],
    ]);
  });
});

describe('places', () => {
  test('page, table on the page, row and column', async () => {
    const content = show('说明', 50, 800) + lattice(columns, rows) + cells;
    const { source, rows: found } = await readPdf(makePdf([{ content }, { content }]));
    const origins = found.map((row) => source.originAt(row.cells.at(-1)?.text.start ?? 0));
    expect(origins).toEqual([
      '第1页 第1行',
      '第1页 表1 第1行第2列',
      '第1页 表1 第2行第2列',
      '第2页 第1行',
      '第2页 表1 第1行第2列',
      '第2页 表1 第2行第2列',
    ]);
  });
});

async function tableIn(content: string): Promise<string[][]> {
  const grid = await readPdf(makePdf([{ content }]));
  return grid.rows
    .filter((row) => row.table !== null)
    .map((row) => row.cells.map((cell) => cell.text.value));
}
