import { describe, expect, test } from 'vitest';
import { lattice, makePdf, show } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

const heading = ['项目名称', '总计', '绩效目标'];
const whole = ['培训经费', '10.00', '完成全年培训任务'];
const other = ['办公经费', '20.00', '保障正常运转'];
/** Ten characters fill a line of the last column. */
const cut = ['设备经费', '30.00', '通过购置设备更新设备'];

describe('a row that a page break cut', () => {
  test('is one row, below the heading that is repeated', async () => {
    const rest = ['', '', '提高工作效率'];
    expect(
      await rowsOf([
        [heading, whole, cut],
        [heading, rest, other],
      ]),
    ).toEqual([
      heading,
      whole,
      ['设备经费', '30.00', '通过购置设备更新设备提高工作效率'],
      heading,
      other,
    ]);
  });

  test('is one row where its name is cut', async () => {
    const named = ['机关事业单位工作人员', '30.00', '通过购置'];
    const rest = ['招考经费', '', ''];
    expect(
      await rowsOf([
        [heading, whole, named],
        [heading, rest, other],
      ]),
    ).toContainEqual(['机关事业单位工作人员招考经费', '30.00', '通过购置']);
  });

  test('is one row over three pages', async () => {
    const rest = ['', '', '提高工作效率提高效率'];
    const end = ['', '', '降低成本'];
    expect(
      await rowsOf([
        [heading, whole, cut],
        [heading, rest],
        [heading, end, other],
      ]),
    ).toEqual([
      heading,
      whole,
      ['设备经费', '30.00', '通过购置设备更新设备提高工作效率提高效率降低成本'],
      heading,
      heading,
      other,
    ]);
  });

  test('tells for each part where it stands', async () => {
    const rest = ['', '', '提高工作效率'];
    const { source } = await readPdf(
      pagesOf([
        [heading, whole, cut],
        [heading, rest, other],
      ]),
    );
    expect(source.originAt(source.text.indexOf('购置设备'))).toBe('第1页 表1 第3行第3列');
    expect(source.originAt(source.text.indexOf('提高工作'))).toBe('第2页 表1 第2行第3列');
  });
});

describe('rows of their own', () => {
  test('a row below a heading that stands alone at the end of a page', async () => {
    const unpaid = ['某某局', '', '保障运转'];
    const long = ['项目名称及资金使用者', '总计', '绩效目标'];
    expect(await rowsOf([[long], [long, unpaid, whole, other]])).toEqual([
      long,
      long,
      unpaid,
      whole,
      other,
    ]);
  });

  test('a name without money whose predecessor is complete', async () => {
    const unpaid = ['涉密项目', '', '暂不填报'];
    expect(
      await rowsOf([
        [heading, whole, other],
        [heading, unpaid, whole],
      ]),
    ).toContainEqual(unpaid);
  });

  test('an indicator below a merged cell, where no column holds money', async () => {
    const rows = await rowsOf([
      [
        ['产出指标', '数量指标', '培训人数'],
        ['产出指标', '质量指标', '合格率高'],
      ],
      [
        ['', '时效指标', '按时完成'],
        ['效益指标', '社会效益', '群众满意'],
      ],
    ]);
    expect(rows).toContainEqual(['', '时效指标', '按时完成']);
  });

  test('the form on the next page, under a title of its own', async () => {
    const grid = await readPdf(
      pagesOf(
        [
          [heading, whole, cut],
          [['', '', '提高工作效率'], other],
        ],
        ['甲表', '乙表'],
      ),
    );
    expect(new Set(grid.rows.map((row) => row.table))).toEqual(new Set([null, 0, 1]));
    expect(grid.rows.map((row) => row.cells.at(-1)?.text.value)).toContain('提高工作效率');
  });
});

test('a running header and a page number do not part a table', async () => {
  const pages = [
    [heading, whole, cut],
    [heading, ['', '', '提高工作效率'], other],
  ];
  const grid = await readPdf(pagesOf(pages, ['某某局 第1页', '某某局 第2页']));
  expect(new Set(grid.rows.map((row) => row.table))).toEqual(new Set([null, 0]));
  expect(grid.source.text).toContain('更新设备提高工作效率');
});

async function rowsOf(pages: readonly string[][][]): Promise<string[][]> {
  const grid = await readPdf(pagesOf(pages));
  return grid.rows.map((row) => row.cells.map((cell) => cell.text.value));
}

const xs = [50, 160, 220, 330];

function pagesOf(pages: readonly string[][][], titles: readonly string[] = []): Uint8Array {
  return makePdf(
    pages.map((rows, i) => {
      const ys = [750, ...rows.map((_, row) => 720 - row * 30)];
      const text = rows.flatMap((row, k) =>
        row.map((cell, column) =>
          cell === '' ? '' : show(cell, (xs[column] ?? 0) + 4, 730 - k * 30),
        ),
      );
      const title = titles[i] === undefined ? '' : show(titles[i], 60, 800);
      return { content: title + lattice(xs, ys) + text.join('') };
    }),
  );
}
