import { describe, expect, it } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { gridOfText } from '../../src/read/text.ts';
import { extract } from '../../src/report/extract.ts';
import type { ExtractedRow } from '../../src/report/extraction.ts';

function rowsOf(...lines: string[]): ExtractedRow[] {
  return extract(parseGrid(gridOfText(lines.join('\n'))), 'x').forms.flatMap((form) => form.rows);
}

const heading = '项目名称\t总计\t财政拨款\t绩效目标\t绩效指标';
const list = '1、产出指标：培训人数，年度指标值：60人。';

describe('kinds of rows', () => {
  it('a row without goal and indicators is a spender by its name or by its sum, else a project', () => {
    const rows = rowsOf(
      heading,
      '合 计\t9.00\t9.00\t\t',
      '某某区教育局\t4.00\t4.00\t\t',
      `培训经费\t4.00\t4.00\t目标\t${list}`,
      '第二组\t5.00\t5.00\t\t',
      `修缮经费\t5.00\t5.00\t目标\t${list}`,
      '设备购置经费\t0.00\t0.00\t\t',
    );
    expect(rows.map((row) => row.kind)).toEqual([
      'grandTotal',
      'spender',
      'project',
      'spender',
      'project',
      'project',
    ]);
    expect(rows.map((row) => row.spender)).toEqual([
      null,
      null,
      '某某区教育局',
      null,
      '第二组',
      '第二组',
    ]);
  });
});

describe('page breaks', () => {
  const row = `培训经费\t4.00\t4.00\t目标\t${list}`;

  it('a row printed again below a repeated heading is one row', () => {
    expect(rowsOf(heading, row, heading, row)).toMatchObject([
      { name: '培训经费', repeatedAt: [4] },
    ]);
  });

  it('a list that goes on below a repeated heading is one list', () => {
    const [project, ...others] = rowsOf(
      heading,
      row,
      heading,
      '培训经费\t4.00\t4.00\t\t2、效益指标：就业率，年度指标值：≥90%。',
    );
    expect(others).toEqual([]);
    expect(project?.indicators.map((indicator) => indicator.name)).toEqual(['培训人数', '就业率']);
  });

  it('the same row twice without a page break stays two rows', () => {
    expect(rowsOf(heading, row, row)).toHaveLength(2);
  });
});

describe('several forms in one file', () => {
  it('another organisation begins another form', () => {
    const { forms } = extract(
      parseGrid(
        gridOfText(
          [
            '项目支出绩效目标表\n单位名称：甲中心\n单位：万元',
            heading,
            `甲\t1.00\t1.00\t目标\t${list}`,
            '项目支出绩效目标表\n单位名称：乙中心\n单位：元',
            heading,
            `乙\t2.00\t2.00\t目标\t${list}`,
          ].join('\n'),
        ),
      ),
      'x',
    );
    expect(
      forms.map((form) => [form.organisation?.name, form.moneyUnit, form.rows.length]),
    ).toEqual([
      ['甲中心', '万元', 1],
      ['乙中心', '元', 1],
    ]);
  });
});

describe('indicators in columns of their own', () => {
  it('blank categories are those of the row above, blank names continue the project', () => {
    const rows = rowsOf(
      '项目名称\t总计\t绩效目标\t绩效指标\t\t\t',
      '\t\t\t一级指标\t二级指标\t三级指标\t指标值',
      '培训经费\t4.00\t提高能力\t产出指标\t数量指标\t培训人数\t≥60人',
      '\t\t\t\t质量指标\t合格率\t≥95%',
      '\t\t\t满意度指标\t服务对象满意度\t学员满意度\t≥90%',
      '修缮经费\t5.00\t改善条件\t产出指标\t数量指标\t修缮面积\t300平方米',
    );
    expect(rows.map((row) => row.name)).toEqual(['培训经费', '修缮经费']);
    expect(
      rows[0]?.indicators.map(({ level1, level2, name, annual }) =>
        [level1?.name, level2?.name, name, annual].join('|'),
      ),
    ).toEqual([
      '产出指标|数量指标|培训人数|≥60人',
      '产出指标|质量指标|合格率|≥95%',
      '满意度指标|服务对象满意度|学员满意度|≥90%',
    ]);
  });

  it('sign, value and unit in three columns are one value', () => {
    const rows = rowsOf(
      '项目名称\t绩效目标\t三级指标\t指标性质\t指标值\t计量单位',
      '培训经费\t提高能力\t培训人数\t≥\t60\t人',
      '\t\t培训效果\t定性\t优\t',
    );
    expect(rows[0]?.indicators.map((indicator) => indicator.annual)).toEqual(['≥60人', '优']);
  });
});
