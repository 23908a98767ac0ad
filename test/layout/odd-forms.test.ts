import { describe, expect, it } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { htmlReader } from '../../src/read/html.ts';
import { extract } from '../../src/report/extract.ts';
import { findOverlaps } from '../support/find-overlaps.ts';
import { walk } from '../support/walk.ts';

/** What is read of a page: amounts, goals, indicators in one line each; and what could not be placed. */
async function read(page: string) {
  const root = parseGrid(await htmlReader.read(new TextEncoder().encode(page)));
  expect(findOverlaps(root)).toEqual([]);
  const { forms } = extract(root, '');
  const rows = forms.flatMap((form) => form.rows);
  return {
    kinds: forms.map(({ layout, title }) => `${layout} ${title}`),
    names: rows.map(({ name }) => name),
    units: forms.map(({ moneyUnit }) => moneyUnit),
    totals: rows.map(({ funding }) => Object.values(funding).join(' ').trim()),
    goals: rows.map(({ goal }) => goal),
    indicators: rows.flatMap((row) =>
      row.indicators.map(({ level1, level2, name, period, annual }) =>
        [level1?.name, level2?.name, name, period, annual].map((part) => part ?? '-').join('|'),
      ),
    ),
    unread: walk(root).flatMap(({ node }) => (node.type === 'unread' ? [node.value] : [])),
  };
}

/** Rows of cells, parted by `|`; `^` stands for a cell that the one to its left is merged over. */
function table(...rows: string[]): string {
  const lines = rows.map((row) => {
    const cells = row.replaceAll('|^', '^').split('|');
    return cells.map((cell) => `<td colspan=${cell.split('^').length}>${cell.replaceAll('^', '')}`);
  });
  return `<table>${lines.map((cells) => `<tr>${cells.join('')}`).join('')}</table>`;
}

const name = '项目名称|培训经费|^|^|^';
const heading = '绩效指标|一级指标|二级指标|三级指标|指标值';

describe('indicators of forms', () => {
  it('the categories of a line that nobody filled in hold for the lines below', async () => {
    const { indicators } = await read(
      table(
        name,
        heading,
        '|产出指标|数量指标|培训人数|60人',
        '|效益指标|经济效益指标|指标1：|',
        '||社会效益指标|就业率|≥60%',
      ),
    );
    expect(indicators).toEqual([
      '产出指标|数量指标|培训人数|-|60人',
      '效益指标|社会效益指标|就业率|-|≥60%',
    ]);
  });

  it('a heading of two rows: the period beside the year', async () => {
    const { indicators, unread } = await read(
      table(
        name,
        '绩效指标|一级指标|二级指标|三级指标|指标值|^',
        '||||中期|年度',
        '|产出指标|数量指标|培训人数|90人|30人',
      ),
    );
    expect(indicators).toEqual(['产出指标|数量指标|培训人数|90人|30人']);
    expect(unread).toEqual([]);
  });

  it('a list for the period above that for the year', async () => {
    const { indicators } = await read(
      table(
        name,
        '长期绩效指标|一级指标|二级指标|指标内容|指标值',
        '|产出指标|数量指标|培训人数|90人',
        '年度绩效指标|一级指标|二级指标|指标内容|指标值',
        '|产出指标|数量指标|培训人数|30人',
      ),
    );
    expect(indicators).toEqual([
      '产出指标|数量指标|培训人数|90人|-',
      '产出指标|数量指标|培训人数|-|30人',
    ]);
  });

  it('the second list of a row has the categories of the first', async () => {
    const { indicators } = await read(
      table(
        '项目名称|培训经费|^|^|^|^|^|^',
        '绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值',
        '|产出指标|数量指标|培训人数|90人|数量指标|培训人数|30人',
        '|效益指标|社会效益指标|就业率|≥70%|社会效益指标|取证率|≥60%',
      ),
    );
    expect(indicators.at(-1)).toBe('效益指标|社会效益指标|取证率|-|≥60%');
  });

  it('a value in two cells below one merged heading', async () => {
    const { indicators } = await read(
      table(
        '项目名称|培训经费|^|^|^|^',
        '绩效指标|一级指标|二级指标|三级指标|指标值|^',
        '|产出指标|数量指标|培训人数|≥|60人',
      ),
    );
    expect(indicators).toEqual(['产出指标|数量指标|培训人数|-|≥60人']);
  });

  it('points behind a category are none of its name, and a total of points is no indicator', async () => {
    const { indicators, unread } = await read(
      table(
        '项目名称|培训经费|^|^|^|^',
        '绩效指标|一级指标|二级指标|三级指标|年度指标值|分值',
        '|产出指标（50分）|数量指标|培训人数|60人|50',
        '总分|^|^|^|^|100',
      ),
    );
    expect(indicators).toEqual(['产出指标|数量指标|培训人数|-|60人']);
    expect(unread).toEqual([]);
  });

  it('a heading that nobody knows is said once, also one of a value that comes twice', async () => {
    const { indicators, unread } = await read(
      table(
        '项目名称|培训经费|^|^|^|^|^',
        '绩效指标|一级指标|二级指标|三级指标|指标值|目标值|牵头科室',
        '|产出指标|数量指标|培训人数|60人|70人|甲科',
        '|产出指标|数量指标|培训场次|4场|5场|乙科',
      ),
    );
    expect(indicators).toHaveLength(2);
    expect(unread).toEqual(['目标值\t牵头科室']);
  });

  it('a text in place of a category is said, not taken for an indicator', async () => {
    const { indicators, unread } = await read(
      table(name, heading, '|产出指标|数量指标|培训人数|60人', '某某情况|甲|^|乙|丙'),
    );
    expect(indicators).toEqual(['产出指标|数量指标|培训人数|-|60人']);
    expect(unread).toEqual(['某某情况\t甲\t\t乙\t丙']);
  });
});

describe('money and goals of forms', () => {
  const end = [heading, '|产出指标|数量指标|培训人数|60人'];

  it('the year has its own, in whatever order', async () => {
    const { totals, units } = await read(
      table(
        name,
        '项目资金（万元）|年度资金总额：|10.00|中期资金总额：|30.00',
        '|其中：财政拨款|8.00|其中：财政拨款|20.00',
        '|其他资金|2.00|其他资金|10.00',
        ...end,
      ),
    );
    expect(totals).toEqual(['10.00 8.00  2.00']);
    expect(units).toEqual(['万元']);
  });

  it('what stands below a label left blank is not its value', async () => {
    const { totals, unread } = await read(
      table(name, '项目资金|资金总额|60.00|^|^', '|其他资金||^|^', '|社会投资||^|^', ...end),
    );
    expect(totals).toEqual(['60.00']);
    expect(unread).toEqual(['社会投资']);
  });

  it('a name left blank is not the label below', async () => {
    const { unread } = await read(
      table(name, '主管部门||^|^|^', '归口处室|教科文处|^|^|^', ...end),
    );
    expect(unread).toEqual(['归口处室\t教科文处']);
  });

  it('amounts below their labels, in a self-evaluation with three columns of them', async () => {
    const { totals, unread } = await read(
      table(
        '项目名称|培训经费|^|^|^',
        '项目资金（万元）||年初预算数|全年预算数|全年执行数',
        '|年度资金总额|10.00|12.00|11.00',
        '|其他资金|1.00|2.00|1.50',
        ...end,
      ),
    );
    expect(totals).toEqual(['10.00   1.00']);
    expect(unread).toEqual([]);
  });

  it('a goal goes on in the row below', async () => {
    const { goals, unread } = await read(
      table(name, '年度目标|目标1：培训60人。|^|^|^', '|目标2：就业率提高。|^|^|^', ...end),
    );
    expect(goals).toEqual(['目标1：培训60人。目标2：就业率提高。']);
    expect(unread).toEqual([]);
  });

  it('labels with their values in lines above the table', async () => {
    const lines = '<p>项目名称：培训经费</p><p>主管部门：某某局</p><p>年度目标：培训60人。</p>';
    const { names, goals, unread } = await read(
      lines + table(heading, '|产出指标|数量指标|培训人数|60人'),
    );
    expect(names).toEqual(['培训经费']);
    expect(goals).toEqual(['培训60人。']);
    expect(unread).toEqual([]);
  });

  it('a number of the form above its title', async () => {
    const { kinds, unread } = await read(
      table('报表编号：12|^|^|^|^', '项目支出绩效自评表|^|^|^|^', name, ...end),
    );
    expect(kinds).toEqual(['declaration-form 项目支出绩效自评表']);
    expect(unread).toEqual([]);
  });

  it('a second value of one label is said', async () => {
    const { names, unread } = await read(table(name, '实施单位|甲中心|实施单位|乙中心|', ...end));
    expect(names).toEqual(['培训经费']);
    expect(unread).toEqual(['乙中心']);
  });
});

describe('documents of several parts', () => {
  const form = `<h1>项目支出绩效目标申报表</h1>${table(name, heading, '|产出指标|数量指标|培训人数|60人')}`;
  const summary = `<h1>2024年项目支出绩效目标表</h1>${table(
    '项目名称|总计（万元）|绩效目标|绩效指标',
    '修缮经费|5.00|修缮房屋|1、产出指标：修缮面积，年度指标值：300平方米。',
  )}`;

  it('a summary table and forms in one document', async () => {
    const { kinds, names, units } = await read(summary + form);
    expect(kinds).toEqual([
      'summary-table 2024年项目支出绩效目标表',
      'declaration-form 项目支出绩效目标申报表',
    ]);
    expect(names).toEqual(['修缮经费', '培训经费']);
    expect(units).toEqual(['万元', null]);
  });

  it('another table after a form is said in one piece and changes nothing of the form', async () => {
    const { totals, unread } = await read(
      form + table('收入|^|支出|^', '财政拨款|555.00|教育支出|300.00'),
    );
    expect(totals).toEqual(['']);
    expect(unread).toEqual(['收入\t\t支出\t\n财政拨款\t555.00\t教育支出\t300.00']);
  });

  it('another table after a summary table is no project', async () => {
    const { names, unread } = await read(
      summary + table('科目|年份|教育支出|农林水支出', '行政运行|2024|三百|四百'),
    );
    expect(names).toEqual(['修缮经费']);
    expect(unread).toEqual(['科目\t年份\t教育支出\t农林水支出\n行政运行\t2024\t三百\t四百']);
  });

  it('notes below one form do not swallow the title of the next', async () => {
    const { kinds } = await read(`${form}<p>注：1.本表一式两份。</p><p>2.加盖公章。</p>${form}`);
    expect(kinds).toEqual([
      'declaration-form 项目支出绩效目标申报表',
      'declaration-form 项目支出绩效目标申报表',
    ]);
  });
});

describe('summary tables with indicators in columns', () => {
  const columns = '项目名称|总计|绩效目标|一级指标|二级指标|三级指标|指标值';

  it('go on below a heading that the page repeats', async () => {
    const { names, indicators } = await read(
      table(
        columns,
        '培训经费|4.00|提高能力|产出指标|数量指标|培训人数|60人',
        columns,
        '||||质量指标|合格率|≥95%',
        '||||质量指标|优秀率|≥20%',
      ),
    );
    expect(names).toEqual(['培训经费']);
    expect(indicators.slice(1)).toEqual([
      '产出指标|质量指标|合格率|-|≥95%',
      '产出指标|质量指标|优秀率|-|≥20%',
    ]);
  });

  it('go on below the same name, money and goal', async () => {
    const { names, indicators } = await read(
      table(
        columns,
        '培训经费|4.00|提高能力|产出指标|数量指标|培训人数|60人',
        columns,
        '培训经费|4.00|提高能力|产出指标|质量指标|合格率|≥95%',
      ),
    );
    expect(names).toEqual(['培训经费']);
    expect(indicators).toHaveLength(2);
  });

  it('a row that only numbers the columns is no project', async () => {
    const { names } = await read(
      table(columns, '1|2|3|4|5|6|7', '培训经费|4.00|提高能力|产出指标|数量指标|培训人数|60人'),
    );
    expect(names).toEqual(['培训经费']);
  });

  it('headings in two rows with the name in the second', async () => {
    const { names, totals, goals } = await read(
      table(
        '基本情况|^|项目资金（万元）|^|绩效目标|绩效指标',
        '项目名称|主管部门|总计|财政拨款||',
        '培训经费|某某局|4.00|3.00|提高能力|1、产出指标：培训人数，年度指标值：60人。',
      ),
    );
    expect(names).toEqual(['培训经费']);
    expect(totals).toEqual(['4.00 3.00']);
    expect(goals).toEqual(['提高能力']);
  });

  it('a sign that stands behind its value is said, not put before it', async () => {
    const { indicators, unread } = await read(
      table('项目名称|绩效目标|三级指标|指标值|指标性质', '培训经费|提高能力|培训人数|60人|≥'),
    );
    expect(indicators).toEqual(['-|-|培训人数|-|60人']);
    expect(unread).toEqual(['指标性质']);
  });
});
