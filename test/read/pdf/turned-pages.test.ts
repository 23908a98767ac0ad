import { describe, expect, test } from 'vitest';
import { lattice, makePdf, show } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

const content =
  lattice([50, 150, 250], [700, 670, 640]) +
  show('项目', 55, 680) +
  show('金额', 155, 680) +
  show('培训', 55, 650) +
  show('1.00', 155, 650);

describe('a page', () => {
  test.each([90, 180, 270])('that the file turns by %i degrees', async (rotate) => {
    // Seen from the turned page the text runs sideways; it is read as the text runs.
    expect(await tableIn(makePdf([{ content, rotate }]))).toEqual(table);
  });

  test.each([
    ['upwards', '0 1 -1 0 842 0'],
    ['downwards', '0 -1 1 0 0 842'],
    ['upside down', '-1 0 0 -1 595 842'],
  ])('whose content runs %s', async (_, turn) => {
    const turned = `q ${turn} cm\n${content}Q\n`;
    const pdf = makePdf([{ content: turned, width: 842, height: 842 }]);
    expect(await tableIn(pdf)).toEqual(table);
  });

  test('that is turned as its content is', async () => {
    const turned = `q 0 1 -1 0 595 0 cm\n${content}Q\n`;
    expect(await tableIn(makePdf([{ content: turned, rotate: 90 }]))).toEqual(table);
  });
});

const table = [
  ['项目', '金额'],
  ['培训', '1.00'],
];

test('a label that runs upwards in its cell', async () => {
  const label = `q 0 1 -1 0 0 0 cm\n${show('产出', 645, -70)}Q\n`;
  const pdf = makePdf([
    { content: lattice([50, 150, 250], [700, 640]) + label + show('数量指标', 155, 670) },
  ]);
  expect(await tableIn(pdf)).toEqual([['产出', '数量指标']]);
});

test('a label written from top to bottom', async () => {
  const objects = [
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-V /DescendantFonts [4 0 R] >>',
  ];
  const label = 'BT /F1 10 Tf 75 695 Td <4ea751fa> Tj ET\n';
  const pdf = makePdf(
    [{ content: lattice([50, 100, 250], [700, 640]) + label, font: 100 }],
    objects,
  );
  expect(await tableIn(pdf)).toEqual([['产出', '']]);
});

test('a watermark is no part of the cells under it', async () => {
  const slanting = 'q 0.866 0.5 -0.5 0.866 60 500 cm\n';
  const watermark = `${slanting}${show('仅供审核', 100, 100, 40)}Q\n`;
  const grid = await readPdf(makePdf([{ content: watermark + content }]));
  expect(grid.rows.map((row) => row.cells.map((cell) => cell.text.value))).toEqual([
    ...table,
    ['仅供审核'],
  ]);
});

async function tableIn(pdf: Uint8Array): Promise<string[][]> {
  const grid = await readPdf(pdf);
  return grid.rows
    .filter((row) => row.table !== null)
    .map((row) => row.cells.map((cell) => cell.text.value));
}
