import { describe, expect, it } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { gridOfText } from '../../src/read/text.ts';
import { extract } from '../../src/report/extract.ts';
import type { Extraction } from '../../src/report/extraction.ts';
import { findOverlaps } from '../support/find-overlaps.ts';
import { walk } from '../support/walk.ts';

function read(...lines: string[]): Extraction {
  const root = parseGrid(gridOfText(lines.join('\n')));
  expect(findOverlaps(root)).toEqual([]);
  return extract(root, 'x');
}

function unreadOf(...lines: string[]): string[] {
  return walk(parseGrid(gridOfText(lines.join('\n')))).flatMap(({ node }) =>
    node.type === 'unread' ? [node.value] : [],
  );
}

function indicatorsOf({ forms }: Extraction): string[] {
  return forms.flatMap((form) =>
    form.rows.flatMap((row) =>
      row.indicators.map(({ level1, level2, name, period, annual }) =>
        [level1?.name, level2?.name, name, period ?? '-', annual ?? '-'].join('|'),
      ),
    ),
  );
}

const form2021 = [
  '项目支出绩效目标申报表\t\t\t\t\t',
  '（2024年度）\t\t\t\t\t',
  '项目名称\t农村道路养护\t\t主管部门\t某某县交通运输局\t',
  '项目资金（万元）\t年度资金总额：\t\t120.50\t\t',
  '\t其中：财政拨款\t\t100.50\t\t',
  '\t其他资金\t\t20.00\t\t',
  '年度总体目标\t完成县道养护三十公里，保障群众出行安全。\t\t\t\t',
  '绩效指标\t一级指标\t二级指标\t三级指标\t指标性质\t指标值\t计量单位',
  '\t成本指标\t经济成本指标\t每公里养护成本\t≤\t4\t万元',
  '\t产出指标\t数量指标\t养护里程\t≥\t30\t公里',
  '\t\t质量指标\t验收合格率\t＝\t100\t%',
  '\t\t\t\t\t\t',
  '\t满意度指标\t服务对象满意度指标\t沿线群众满意度\t≥\t90\t%',
  '填报人：张三\t\t\t\t联系电话：12345\t',
];

const form2015 = [
  '项目支出绩效目标申报表\t\t\t\t\t\t\t',
  '项目名称\t设备购置\t\t\t实施单位\t某某医院\t\t',
  '资金金额（万元）\t实施期资金总额：\t\t300\t年度资金总额：\t\t100\t',
  '\t其中：财政拨款\t\t300\t其中：财政拨款\t\t100\t',
  '总体目标\t实施期目标\t\t\t年度目标\t\t\t',
  '\t目标1：三年内更新设备。\t\t\t目标1：更新设备五台。\t\t\t',
  '绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t二级指标\t三级指标\t指标值',
  '\t产出指标\t数量指标\t指标1：购置设备\t15台\t数量指标\t指标1：购置设备\t5台',
  '\t\t质量指标\t指标1：验收合格率\t100%\t质量指标\t指标1：设备完好率\t≥98%',
];

describe('the form of the 2021 framework', () => {
  const extraction = read(...form2021);

  it('reads labels, money and goal', () => {
    expect(extraction.forms).toMatchObject([
      {
        title: '项目支出绩效目标申报表',
        layout: 'declaration-form',
        moneyUnit: '万元',
        rows: [
          {
            kind: 'project',
            name: '农村道路养护',
            department: '某某县交通运输局',
            funding: { total: '120.50', fiscalAppropriation: '100.50', otherFunds: '20.00' },
            goal: '完成县道养护三十公里，保障群众出行安全。',
          },
        ],
      },
    ]);
  });

  it('reads indicators with merged categories and values in three columns', () => {
    expect(indicatorsOf(extraction)).toEqual([
      '成本指标|经济成本指标|每公里养护成本|-|≤4万元',
      '产出指标|数量指标|养护里程|-|≥30公里',
      '产出指标|质量指标|验收合格率|-|＝100%',
      '满意度指标|服务对象满意度指标|沿线群众满意度|-|≥90%',
    ]);
  });

  it('leaves nothing unread', () => {
    expect(unreadOf(...form2021)).toEqual([]);
  });
});

describe('the form of the 2015 framework, period beside year', () => {
  const extraction = read(...form2015);

  it('takes the money and the goal of the year', () => {
    expect(extraction.forms[0]?.rows).toMatchObject([
      {
        name: '设备购置',
        budgetUnit: '某某医院',
        funding: { total: '100.00', fiscalAppropriation: '100.00', otherFunds: null },
        goal: '目标1：更新设备五台。',
      },
    ]);
  });

  it('joins the same indicator of period and year, and keeps different ones apart', () => {
    expect(indicatorsOf(extraction)).toEqual([
      '产出指标|数量指标|购置设备|15台|5台',
      '产出指标|质量指标|验收合格率|100%|-',
      '产出指标|质量指标|设备完好率|-|≥98%',
    ]);
  });
});

it('several forms one after the other are several forms', () => {
  const { forms } = read(...form2021, ...form2015);
  expect(forms.map((form) => form.rows.map((row) => row.name))).toEqual([
    ['农村道路养护'],
    ['设备购置'],
  ]);
});

it('what stands under no known label is said', () => {
  const [, ...rest] = form2021;
  expect(unreadOf('某某说明文字，不知何意\t\t', ...rest)).toEqual(['某某说明文字，不知何意']);
});
