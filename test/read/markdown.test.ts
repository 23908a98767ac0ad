import { describe, expect, test } from 'vitest';
import { gridOfMarkdown } from '../../src/read/markdown/grid-of-markdown.ts';
import { markdownReader } from '../../src/read/markdown.ts';
import { texts } from './making/texts.ts';

describe('Markdown', () => {
  test('tables are tables, the rest are lines', () => {
    const grid = gridOfMarkdown(
      '# 绩效目标表\n\n| 项目 | 总计 |\n|---|---:|\n| 甲 | 1,980.40 |\n\n单位：万元',
    );
    expect(texts(grid)).toEqual([
      ['绩效目标表'],
      [''],
      ['项目', '总计'],
      ['甲', '1,980.40'],
      [''],
      ['单位：万元'],
    ]);
    expect(grid.rows.map((row) => row.table)).toEqual([null, null, 0, 0, null, null]);
    expect(grid.source.text).toBe('绩效目标表\n\n项目\t总计\n甲\t1,980.40\n\n单位：万元');
  });

  test('cells read as they are shown', () => {
    const grid = gridOfMarkdown(
      '|a|b|\n|-|-|\n| 甲\\|乙 | 一<br>二 |\n| **合计** | 1\\. &gt;80% |',
    );
    expect(texts(grid).slice(1)).toEqual([
      ['甲|乙', '一\n二'],
      ['合计', '1. >80%'],
    ]);
  });

  test('outer pipes are optional, short rows are filled up', () => {
    const grid = gridOfMarkdown('项目 | 总计 | 目标\n--- | --- | ---\n甲 | 1\n');
    expect(texts(grid)).toEqual([['项目', '总计', '目标'], ['甲', '1', ''], ['']]);
  });

  test('a line with a pipe is no table without a rule below it', () => {
    expect(gridOfMarkdown('甲|乙\n丙|丁').rows.map((row) => row.table)).toEqual([null, null]);
  });

  test('two tables are two', () => {
    const grid = gridOfMarkdown('|a|\n|-|\n|1|\n\n|b|\n|-|\n|2|');
    expect(grid.rows.map((row) => row.table)).toEqual([0, 0, null, 1, 1]);
  });

  test('places are lines of the file', async () => {
    const { source } = await markdownReader.read(
      new TextEncoder().encode('标题\n\n|a|b|\n|-|-|\n|1|二|\n'),
    );
    expect(source.originAt(source.text.indexOf('二'))).toBe('第5行第2列');
    expect(source.originAt(0)).toBe('第1行');
  });
});
