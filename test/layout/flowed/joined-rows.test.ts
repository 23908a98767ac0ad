import { expect, test } from 'vitest';
import { lintBytes } from '../../../src/engine/lint-bytes.ts';
import { parseGrid } from '../../../src/parse/parse-grid.ts';
import { gridOfText } from '../../../src/read/text.ts';
import { extract } from '../../../src/report/extract.ts';

/** What stands in the rows: name, goal, and the last value of each. */
function rowsOf(text: string): string[][] {
  const { forms } = extract(parseGrid(gridOfText(text)), '');
  return forms.flatMap(({ rows }) =>
    rows.map(({ name, goal, indicators }) => [name, goal, indicators.at(-1)?.annual ?? '']),
  );
}

async function findingsIn(text: string): Promise<string[]> {
  const { findings } = await lintBytes(new TextEncoder().encode(text), { fileName: '表.txt' });
  return findings.map(({ ruleId, message, place }) => `${place.start.line} ${ruleId} ${message}`);
}

const first = ['培训经费', '培训全区干部二百人次，提高干部的履职能力。'];

test('a list ends at a full stop, and where its line is not full', () => {
  const rows = rowsOf(`项目名称 绩效目标 绩效指标
${first.join('\n')}
1、产出指标：培训人数，年度指标值：200人。2、效益指标：
培训覆盖面，年度指标值：全区。
会议经费
保障全区各类会议顺利召开，落实会议决定。
1、产出指标：会议次数，年度指标值：每月1次
维修经费
保障办公设施完好，为全区工作提供条件。
1、产出指标：维修次数，年度指标值：4次。`);
  expect(rows).toEqual([
    [...first, '全区'],
    ['会议经费', '保障全区各类会议顺利召开，落实会议决定。', '每月1次'],
    ['维修经费', '保障办公设施完好，为全区工作提供条件。', '4次'],
  ]);
});

const doubtless = `号校舍
维修校舍，改善教学条件，保障师生安全，按时完工。
1、产出指标：维修面积，年度指标值：200平方米。2、效益
指标：受益学生，年度指标值：1200人以上。
`;

test('a value goes on below a full line where only then the rest is a head', () => {
  const others = Array.from({ length: 10 }, (_, i) => `${i}${doubtless}`).join('');
  const rows = rowsOf(`项目名称 绩效目标 绩效指标
${others}${first.join('\n')}
1、产出指标：培训人数，年度指标值：200人。2、效益指标：
培训覆盖面，年度指标值：全区各镇街和区直各部门各单位，
驻区
会议经费
保障全区各类会议顺利召开，落实会议决定。
1、产出指标：会议次数，年度指标值：6次。`);
  expect(rows.slice(10).map(([name, , value]) => [name, value])).toEqual([
    ['培训经费', '全区各镇街和区直各部门各单位，驻区'],
    ['会议经费', '6次'],
  ]);
});

test('a numbering that begins anew within a cell begins no row', () => {
  const rows = rowsOf(`项目名称 绩效目标 绩效指标
${first.join('\n')}
1、产出指标：培训人数，年度指标值：200人。
1、效益指标：培训覆盖面，年度指标值：全区。
会议经费
保障全区各类会议顺利召开，落实会议决定。
1、产出指标：会议次数，年度指标值：6次。`);
  expect(rows.map(([name]) => name)).toEqual(['培训经费', '会议经费']);
});

test('department and unit open a row; names of authors in a title do not', () => {
  const rows = rowsOf(`主管部门 预算单位 项目名称 绩效目标 绩效指标
清河县教育局 清河县实验初级中学 校舍维修经费
维修校舍，改善教学条件，保障师生安全，按照《
清河县教育局 清河县财政局关于校舍维修的通知》办理。
1、产出指标：维修面积，年度指标值：200平方米
清河县教育局
清河县青少年校外活
动中心
活动经费
开展各类活动，丰富青少年的校外生活，提高素质。
1、产出指标：活动次数，年度指标值：6次
清河县体育局 清河县体育中心 场馆开放经费
向群众开放体育场馆，提高群众的健康水平，增进和谐。
1、产出指标：开放天数，年度指标值：300天`);
  expect(rows.map(([name, , value]) => [name, value])).toEqual([
    ['校舍维修经费', '200平方米'],
    ['活动经费', '6次'],
    ['场馆开放经费', '300天'],
  ]);
});

test('two names of organisations open no row of a table without columns for them', () => {
  const rows = rowsOf(`项目名称 绩效目标 绩效指标
${first.join('\n')}
1、产出指标：参加单位，年度指标值：清河县农业农村局
清河县教育局 清河县财政局 清河县体育局。
2、效益指标：培训覆盖面，年度指标值：全区。`);
  expect(rows.map(([name, , value]) => [name, value])).toEqual([['培训经费', '全区']]);
});

const doubtful = `${first.join('\n')}
1、产出指标：培训人数，年度指标值：200人。
2、效益指标：培训覆盖面，年度指标值：全区各镇街
信息系统运行维护经费
保障信息系统全年正常运行，提高办事效率。
1、产出指标：维护次数，年度指标值：每月1次。`;

test('rows that nobody can tell from one another are said to be so, once', async () => {
  const findings = await findingsIn(`项目名称 绩效目标 绩效指标\n${doubtful}`);
  expect(findings.filter((said) => said.includes('连在一起'))).toEqual([
    '2 form/no-unread 分不清各行从哪里开始，从“培训经费”起的几行可能连在一起，没有参加检查',
  ]);
  expect(findings.filter((said) => / (?:target|indicator|goal|project)\//.test(said))).toEqual([]);
});

test('sums of which such rows are a part are left alone', async () => {
  const heading = '单位：万元\n项目名称 总计 财政拨款 绩效目标 绩效指标\n合计 30.00 30.00';
  const rows = `维修经费 10.00 10.00
保障办公设施完好，为全区工作提供条件，提高效率。
1、产出指标：维修次数，年度指标值：4次，覆盖全区
信息系统运行维护经费和升级改造
经费
8.00 8.00
保障信息系统全年正常运行，提高办事效率和质量。
1、产出指标：维护次数，年度指标值：每月不少于1次。`;
  const findings = await findingsIn(`${heading}\n${rows}`);
  expect(findings.some((said) => said.includes('连在一起'))).toBe(true);
  expect(findings.filter((said) => said.includes(' funding/'))).toEqual([]);
});
