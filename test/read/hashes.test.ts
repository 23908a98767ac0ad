import { describe, expect, test } from 'vitest';
import { csvReader } from '../../src/read/csv.ts';
import { markdownReader } from '../../src/read/markdown.ts';
import { lattice, makePdf, show } from './pdf/make-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';

const told = (count: number, place: string): string =>
  `有 ${count} 处只显示“###”（从“${place}”起），读不出数字：原表的列太窄，加宽后重新导出再检查`;

describe('numbers that a narrow column has turned to hashes', () => {
  test('in a printed table', async () => {
    const frame = lattice([50, 150, 250], [700, 680, 660]);
    const texts = show('经费', 55, 685) + show('###', 155, 685) + show('####', 155, 665);
    const grid = await readPdf(makePdf([{ content: frame + texts }]));
    expect(grid.warnings).toEqual([told(2, '第1页 表1 第1行第2列')]);
  });

  test('in a printed line', async () => {
    const grid = await readPdf(makePdf([{ content: show('合计 ##### 328.20', 55, 685) }]));
    expect(grid.warnings).toEqual([told(1, '第1页 第1行')]);
  });

  test('in text saved from a sheet', async () => {
    const grid = await csvReader.read(new TextEncoder().encode('项目,总计\n经费,#####\n'));
    expect(grid.warnings).toEqual([told(1, '第2行第2列')]);
  });

  test('but no headings, nor the number sign', async () => {
    const text = '### 标题\n\n|项目|总计|\n|-|-|\n|#1|##2|\n';
    const grid = await markdownReader.read(new TextEncoder().encode(text));
    expect(grid.warnings).toBeUndefined();
  });
});
