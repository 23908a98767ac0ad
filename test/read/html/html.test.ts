import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../src/grid/grid.ts';
import { htmlReader } from '../../../src/read/html.ts';
import { texts } from '../making/texts.ts';

const read = async (html: string): Promise<Grid> => htmlReader.read(new TextEncoder().encode(html));

describe('tables of pages', () => {
  test('rows, and the text around them', async () => {
    const grid = await read(
      '<title>网站</title><h1>绩效目标表</h1><table><tr><th>项目<th>总计<tr><td>甲<td>1.00</table>单位：万元<script>var x</script>',
    );
    expect(texts(grid)).toEqual([['绩效目标表'], ['项目', '总计'], ['甲', '1.00'], ['单位：万元']]);
    expect(grid.rows.map((row) => row.table)).toEqual([null, 0, 0, null]);
  });

  test('cells over columns and rows', async () => {
    const grid = await read(
      '<table><tr><td colspan=3>标题<tr><td rowspan=2>类<td>甲<td>1<tr><td colspan=2>乙<tr><td rowspan=0>丙<td>丁<tr><td>戊</table>',
    );
    expect(texts(grid)).toEqual([
      ['标题', '', ''],
      ['类', '甲', '1'],
      ['', '乙', ''],
      ['丙', '丁', ''],
      ['', '戊', ''],
    ]);
    expect(grid.rows[0]?.cells).toMatchObject([
      { columnSpan: 3 },
      { covered: true },
      { covered: true },
    ]);
    expect(grid.rows[1]?.cells[0]).toMatchObject({ rowSpan: 2 });
    expect(grid.rows[4]?.cells[0]).toMatchObject({ covered: true });
  });

  test('a table inside a cell follows its table', async () => {
    const grid = await read('<table><tr><td>外<table><tr><td>内</table><td>旁<tr><td>下</table>');
    expect(texts(grid)).toEqual([['外', '旁'], ['下', ''], ['内']]);
    expect(grid.rows.map((row) => row.table)).toEqual([0, 0, 1]);
  });

  test('hidden rows, sections, columns and paragraphs', async () => {
    const grid = await read(
      '<div style="color:red; DISPLAY: none">藏</div><table><col><col style="display:none"><tr><td>甲<td>乙<tr hidden><td>丙<td>丁<tbody style="display:none"><tr><td>戊<td>己</table>显',
    );
    expect(grid.rows.map((row) => row.hidden ?? false)).toEqual([true, false, true, true, false]);
    expect(grid.rows[1]?.cells.map((cell) => cell.hidden ?? false)).toEqual([false, true]);
  });

  test('a caption stands before its table', async () => {
    expect(texts(await read('<table><caption>表一</caption><tr><td>甲</table>'))).toEqual([
      ['表一'],
      ['甲'],
    ]);
  });
});

describe('text of pages', () => {
  test.each([
    ['line breaks', '第一行<br>第二行', '第一行\n第二行'],
    ['paragraphs', '<p>第一行</p><div>第二行</div>', '第一行\n第二行'],
    ['white space of the source', '\n   总  计\n ', '总 计'],
    ['lines of the source that end in Chinese', '为广州\n      发展', '为广州发展'],
    ['lines of the source that end in a number', '2024\n  年', '2024 年'],
    ['no-break and ideographic spaces', '　　甲&nbsp;乙', '　　甲\u00a0乙'],
    ['entities', '&gt;80%&#xFF1B;&ge;2', '>80%；≥2'],
    [
      'text that Excel hides because it does not fit',
      '通过<span style="display:none">开展</span>',
      '通过开展',
    ],
    ['preformatted text', '<pre>甲  乙\n丙</pre>', '甲  乙\n丙'],
    [
      'fields that are filled in',
      '<input type="text" value="12.50"><input type=checkbox checked>是<select><option>甲<option selected>乙</select>',
      '12.50☑是乙',
    ],
    ['numbered lists', '<ol><li>甲<li>乙</ol>', '1. 甲\n2. 乙'],
  ])('%s', async (_, html, text) => {
    expect(texts(await read(`<table><tr><td>${html}</td></tr></table>`))).toEqual([[text]]);
  });

  test.each([
    ['gbk', [0xcf, 0xee, 0xc4, 0xbf]],
    ['gb2312', [0xcf, 0xee, 0xc4, 0xbf]],
    ['big5', [0xb6, 0xb5, 0xa5, 0xd8]],
  ])('a page in %s', async (charset, bytes) => {
    const before = new TextEncoder().encode(`<meta charset="${charset}"><table><tr><td>`);
    expect(texts(await htmlReader.read(new Uint8Array([...before, ...bytes])))[0]?.[0]).toMatch(
      /^[项項]目$/,
    );
  });

  test('a page that says it is GBK and is UTF-8', async () => {
    expect(texts(await read('<meta charset=gbk><p>项目'))).toEqual([['项目']]);
  });
});

describe('places', () => {
  test('tables, rows, columns and paragraphs as a person counts them', async () => {
    const { source } = await read(
      '<p>一<p>二<br>又<table><tr><td>甲</table><table><tr><td>乙<tr><td>丙<td>丁</table>',
    );
    const origin = (text: string) => source.originAt(source.text.indexOf(text));
    expect(origin('又')).toBe('第2段');
    expect(origin('甲')).toBe('表1 第1行第1列');
    expect(origin('丁')).toBe('表2 第2行第2列');
  });
});

describe('pages that cannot be read', () => {
  test.each([
    ['an empty page', '<html><body></body></html>', '文件里没有文字'],
    [
      'a frame',
      '<html><frameset><frame src="x.files/sheet001.htm"></frameset></html>',
      '网页只是一个框架',
    ],
    ['elements without end', '<div>'.repeat(200_000), '网页的标签嵌套太深'],
    ['tables in tables without end', '<table><tr><td>'.repeat(100_000), '网页的标签嵌套太深'],
    [
      'spans that take more than there is',
      `<table>${'<tr><td rowspan=99999 colspan=99>'.repeat(50_000)}`,
      '表格超过 300 万个单元格',
    ],
  ])('%s', async (_, html, message) => {
    const start = performance.now();
    await expect(read(html)).rejects.toThrow(message);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test.each([
  ['<table><tr><td>甲</td></tr></table>', undefined],
  ['<table><tr><td>甲<table><tr><td>乙</table></table>', undefined],
  ['<p>甲<script>"<table>"</script>', undefined],
  ['<table><tr><td>甲</td><td>乙', ['网页在表格中间中断，后面的内容可能没有保存下来']],
])('whether %s is whole', async (html, warnings) => {
  expect((await read(html)).warnings).toEqual(warnings);
});
