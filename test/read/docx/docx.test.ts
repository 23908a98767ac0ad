import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../src/grid/grid.ts';
import { parseGrid } from '../../../src/parse/parse-grid.ts';
import { docxReader } from '../../../src/read/docx.ts';
import { extract } from '../../../src/report/extract.ts';
import { walk } from '../../support/walk.ts';
import { texts } from '../making/texts.ts';
import { cell, cellOf, paragraph, row, run, table, wordDocument } from '../making/word-document.ts';

const read = async (body: string): Promise<Grid> => docxReader.read(wordDocument(body));

describe('tables of Word', () => {
  test('rows, and the paragraphs around them', async () => {
    const grid = await read(
      paragraph('绩效目标表') +
        table(row(cell('项目'), cell('总计')), row(cell('甲'), cell('1.00'))) +
        paragraph('单位：万元'),
    );
    expect(texts(grid)).toEqual([['绩效目标表'], ['项目', '总计'], ['甲', '1.00'], ['单位：万元']]);
    expect(grid.rows.map((each) => each.table)).toEqual([null, 0, 0, null]);
    expect(grid.source.text).toBe('绩效目标表\n项目\t总计\n甲\t1.00\n单位：万元');
  });

  test('cells over columns and rows', async () => {
    const grid = await read(
      table(
        row(cell('标题', '<w:gridSpan w:val="3"/>')),
        row(cell('类', '<w:vMerge w:val="restart"/>'), cell('甲'), cell('1')),
        row(cell('', '<w:vMerge/>'), cell('乙', '<w:gridSpan w:val="2"/>')),
      ),
    );
    expect(texts(grid)).toEqual([
      ['标题', '', ''],
      ['类', '甲', '1'],
      ['', '乙', ''],
    ]);
    expect(grid.rows[0]?.cells).toMatchObject([
      { columnSpan: 3 },
      { covered: true },
      { covered: true },
    ]);
    expect(grid.rows[1]?.cells[0]).toMatchObject({ rowSpan: 2 });
    expect(grid.rows[2]?.cells).toMatchObject([
      { covered: true },
      { columnSpan: 2 },
      { covered: true },
    ]);
  });

  test('a block over columns and rows at once', async () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const grid = await read(
      table(
        row(cell('大', `${wide}<w:vMerge w:val="restart"/>`), cell('甲')),
        row(cell('', `${wide}<w:vMerge/>`), cell('乙')),
        row(cell('丙'), cell('丁'), cell('戊')),
      ),
    );
    expect(texts(grid)).toEqual([
      ['大', '', '甲'],
      ['', '', '乙'],
      ['丙', '丁', '戊'],
    ]);
    expect(grid.rows[0]?.cells[0]).toMatchObject({ columnSpan: 2, rowSpan: 2 });
  });

  test('columns merged the old way', async () => {
    const grid = await read(
      table(row(cell('大', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('甲'))),
    );
    expect(grid.rows[0]?.cells).toMatchObject([{ columnSpan: 2 }, { covered: true }, {}]);
  });

  test('columns left free, hidden rows', async () => {
    const grid = await read(
      table(
        row(cell('甲'), cell('乙')),
        row('<w:trPr><w:gridBefore w:val="1"/><w:hidden/></w:trPr>', cell('丙')),
      ),
    );
    expect(texts(grid)).toEqual([
      ['甲', '乙'],
      ['', '丙'],
    ]);
    expect(grid.rows.map((each) => each.hidden ?? false)).toEqual([false, true]);
  });

  test('a table inside a cell follows its table', async () => {
    const inner = table(row(cell('内一'), cell('内二')));
    const grid = await read(
      table(
        row(cellOf(paragraph('外') + inner + paragraph('外二')), cell('旁')),
        row(cell('下'), cell('')),
      ),
    );
    expect(texts(grid)).toEqual([
      ['外\n外二', '旁'],
      ['下', ''],
      ['内一', '内二'],
    ]);
    expect(grid.rows.map((each) => each.table)).toEqual([0, 0, 1]);
  });

  test('paragraphs, breaks and tabs inside a cell', async () => {
    const broken = `<w:p>${run('一')}<w:r><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>`;
    const tabStop = paragraph('四', '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>');
    const grid = await read(table(row(cellOf(broken + tabStop), cell('旁'))));
    expect(texts(grid)).toEqual([['一\n二 三\n四', '旁']]);
    expect(grid.source.text).toBe('一\v二 三\v四\t旁');
  });
});

describe('what is seen', () => {
  test('insertions, not deletions', async () => {
    const changed = `<w:p>${run('资金')}<w:ins>${run('使用率')}</w:ins><w:del><w:r><w:delText>到位率</w:delText><w:t>到位率</w:t></w:r></w:del><w:moveFrom>${run('移走')}</w:moveFrom></w:p>`;
    expect(texts(await read(changed))).toEqual([['资金使用率']]);
  });

  test('rows that are not deleted', async () => {
    const deleted = row('<w:trPr><w:del w:id="1"/></w:trPr>', cell('删'));
    expect(texts(await read(table(row(cell('甲')), deleted, row(cell('乙')))))).toEqual([
      ['甲'],
      ['乙'],
    ]);
  });

  test('properties as they are, not as they were', async () => {
    const was =
      '<w:gridSpan w:val="2"/><w:tcPrChange><w:tcPr><w:gridSpan w:val="5"/></w:tcPr></w:tcPrChange>';
    expect(texts(await read(table(row(cell('甲', was)))))).toEqual([['甲', '']]);
  });

  test('a text box once, not again for older programs', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const drawing = `<w:p>${run('外')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box('框')}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box('框')}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(texts(await read(drawing + paragraph('后')))).toEqual([['外'], ['框'], ['后']]);
  });

  test('ruby without its guide, ticked boxes, no instructions of fields', async () => {
    const body = `<w:p><w:r><w:ruby><w:rt>${run('xiàng')}</w:rt><w:rubyBase>${run('项')}</w:rubyBase></w:ruby><w:instrText>PAGE</w:instrText><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="00A8"/></w:r></w:p>`;
    expect(texts(await read(body))).toEqual([['项☑□']]);
  });

  test('numbers that Word puts in', async () => {
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1.（%2）"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
    const item = (text: string, level: number, id = 3) =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
    const body =
      item('甲', 0) +
      item('乙', 1) +
      item('丙', 1) +
      item('丁', 0) +
      item('戊', 1) +
      item('己', 0, 4) +
      paragraph('庚');
    const grid = await docxReader.read(wordDocument(body, { 'word/numbering.xml': numbering }));
    expect(texts(grid).flat()).toEqual([
      '1、甲',
      '1.（一）乙',
      '1.（二）丙',
      '2、丁',
      '2.（一）戊',
      '5、己',
      '庚',
    ]);
  });
});

describe('numbers by style', () => {
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="part"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="item"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="list"/></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
  const numbered = '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>';
  const styles = `<w:styles xmlns:w="w"><w:style w:styleId="part">${numbered}</w:style><w:style w:styleId="item">${numbered}</w:style><w:style w:styleId="own"><w:basedOn w:val="item"/></w:style><w:style w:styleId="list" w:type="numbering">${numbered}</w:style><w:style w:styleId="round"><w:basedOn w:val="round"/></w:style></w:styles>`;
  const readWith = async (body: string) =>
    texts(
      await docxReader.read(
        wordDocument(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
      ),
    ).flat();

  test('a style has its level, also by way of the one it is based on', async () => {
    const body = ['part', 'item', 'own', 'part', 'round'].map((style) =>
      paragraph(style, `<w:pStyle w:val="${style}"/>`),
    );
    expect(await readWith(body.join(''))).toEqual([
      '一、part',
      '1.item',
      '2.own',
      '二、part',
      'round',
    ]);
  });

  test('a paragraph may put its number off, or have a list that a style defines', async () => {
    const off = paragraph('甲', '<w:pStyle w:val="part"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const linked = paragraph('乙', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="6"/></w:numPr>');
    expect(await readWith(off + linked)).toEqual(['甲', '1.乙']);
  });
});

describe('headers and footers', () => {
  const part = (element: string, body: string) =>
    `<w:${element} xmlns:w="w">${body}</w:${element}>`;
  const parts = {
    'word/header1.xml': part('hdr', paragraph('单位：万元') + paragraph('')),
    'word/header2.xml': part('hdr', paragraph('单位：万元') + table(row(cell('甲'), cell('乙')))),
    'word/footer1.xml': part('ftr', paragraph('第1页')),
  };

  test('are lines that run over all pages, each once', async () => {
    const { rows, source } = await docxReader.read(wordDocument(paragraph('正文'), parts));
    expect(rows.map(({ cells, running }) => [cells[0]?.text.value, running ?? false])).toEqual([
      ['单位：万元', true],
      ['甲', true],
      ['乙', true],
      ['正文', false],
      ['第1页', true],
    ]);
    expect(source.originAt(0)).toBe('页眉或页脚');
    expect(source.originAt(source.text.indexOf('正文'))).toBe('第1段');
  });

  test('give the money unit that stands nowhere else, and nothing that is said to be unread', async () => {
    const form = table(
      row(cell('项目名称'), cell('总计'), cell('绩效指标')),
      row(cell('培训经费'), cell('5.00'), cell('1、产出指标：培训人数，年度指标值：60人。')),
    );
    const root = parseGrid(await docxReader.read(wordDocument(form, parts)));
    const { forms } = extract(root, '');
    expect(forms.map(({ moneyUnit, rows }) => [moneyUnit, rows.length])).toEqual([['万元', 1]]);
    expect(walk(root).filter(({ node }) => node.type === 'unread')).toEqual([]);
  });
});

describe('places', () => {
  test('tables, rows, columns and paragraphs as a person counts them', async () => {
    const { source } = await read(
      paragraph('一') +
        paragraph('') +
        `<w:p>${run('二')}<w:r><w:br/></w:r>${run('又')}</w:p>` +
        table(row(cell('甲'))) +
        table(row(cell('乙')), row(cell('丙'), cell('丁'))),
    );
    const origin = (text: string) => source.originAt(source.text.indexOf(text));
    expect(origin('一')).toBe('第1段');
    expect(origin('又')).toBe('第2段');
    expect(origin('甲')).toBe('表1 第1行第1列');
    expect(origin('丁')).toBe('表2 第2行第2列');
  });
});
