import { describe, expect, test } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { gridOfText } from '../../src/read/text.ts';
import { extract } from '../../src/report/extract.ts';
import { walk } from '../support/walk.ts';

function read(...lines: string[]) {
  const root = parseGrid(gridOfText(lines.join('\n')));
  const unread = walk(root).flatMap(({ node }) => (node.type === 'unread' ? [node.value] : []));
  return { forms: extract(root, '').forms, unread };
}

/** Kind and name of each row. */
function rowsOf(...lines: string[]): string[] {
  const { forms, unread } = read(...lines);
  expect(unread).toEqual([]);
  return forms.flatMap(({ rows }) => rows.map(({ kind, name }) => `${kind} ${name}`));
}

const list =
  '1、产出指标：培训场次，年度指标值：≥4场。2、效益指标：农户增收，年度指标值：有所提高。';
const numbered = '序号\t项目名称\t预算金额\t绩效目标\t绩效指标';
const training = `1\t农技培训\t10.00\t全年培训农户二百人次。\t${list}`;

describe('what stands to the left of the names', () => {
  test('a total merged over number and name', () => {
    expect(rowsOf(numbered, training, '合计\t\t10.00\t\t')).toEqual([
      'project 农技培训',
      'grandTotal 合计',
    ]);
  });

  test('a unit merged over number and name', () => {
    const unit = '清河县农业农村局\t\t10.00\t\t';
    expect(rowsOf(numbered, unit, training)).toEqual([
      'spender 清河县农业农村局',
      'project 农技培训',
    ]);
  });

  test('a total in the column of departments', () => {
    const heading = '主管部门\t预算单位\t项目名称\t金额\t绩效目标\t绩效指标';
    const row = `清河县农业农村局\t清河县农技站\t农技培训\t10.00\t全年培训农户二百人次。\t${list}`;
    const { forms } = read(heading, '合计\t\t\t10.00\t\t', row);
    expect(forms[0]?.rows).toMatchObject([
      { kind: 'grandTotal', name: '合计', department: null },
      { kind: 'project', name: '农技培训', department: '清河县农业农村局' },
    ]);
  });

  test('a total and a unit in columns of codes and units', () => {
    const heading = '单位编码\t单位名称\t项目名称\t预算\t绩效目标\t绩效指标';
    const unit = '101\t清河县农业农村局\t\t10.00\t\t';
    const row = `101001\t清河县农技站\t农技培训\t10.00\t全年培训农户二百人次。\t${list}`;
    expect(rowsOf(heading, unit, row, '合计\t\t\t10.00\t\t')).toEqual([
      'spender 清河县农业农村局',
      'project 农技培训',
      'grandTotal 合计',
    ]);
  });

  test('the numbers of lines that nobody has used', () => {
    expect(rowsOf(numbered, training, '2\t\t\t\t', '3\t\t\t\t')).toEqual(['project 农技培训']);
  });
});

describe('below a table', () => {
  test('notes take several lines', () => {
    const notes = ['注：1. 金额以批复为准。\t\t\t\t', '2. 指标按年度填写。\t\t\t\t'];
    expect(rowsOf(numbered, training, ...notes)).toEqual(['project 农技培训']);
  });

  test('a number that follows no note is said', () => {
    const { unread } = read(numbered, training, '（以下为追加的项目）');
    expect(unread).toEqual(['（以下为追加的项目）']);
  });

  test('signatures and notes of flowed text', () => {
    const rows = rowsOf(
      '项目名称 总计 财政拨款 绩效目标 绩效指标',
      '农技培训 10.00 10.00',
      '说明：全年培训农户二百人次。',
      list,
      '合计 10.00 10.00',
      '填表人：张三 联系电话：1234567',
      '注：1.金额以批复为准。',
      '2.指标按年度填写。',
    );
    expect(rows).toEqual(['project 农技培训', 'grandTotal 合计']);
  });
});

test('a notice before the table gives it neither title nor organisation', () => {
  const notice = ['关于批复绩效目标的通知', '县直各预算单位：', '附件：项目支出绩效目标表'];
  const form = [
    '项目支出绩效目标申报表',
    '项目名称\t农技培训\t主管部门\t清河县农业农村局',
    '年度目标\t全年培训农户二百人次。\t\t',
    '一级指标\t二级指标\t三级指标\t指标值',
    '产出指标\t数量指标\t培训场次\t≥4场',
  ];
  const { forms, unread } = read(...notice, ...form);
  expect(forms).toMatchObject([{ title: '项目支出绩效目标申报表', organisation: null }]);
  expect(unread.join('')).toContain('县直各预算单位：');
});

test('an indicator may be named as a label of the form is', () => {
  const { forms, unread } = read(
    '项目名称\t农技培训\t主管部门\t清河县农业农村局',
    '一级指标\t二级指标\t三级指标\t指标值',
    '产出指标\t时效指标\t完成时间\t2025年12月底前',
    '总分\t\t\t100',
  );
  expect(forms[0]?.rows[0]?.indicators).toMatchObject([
    { level2: { name: '时效指标' }, name: '完成时间', annual: '2025年12月底前' },
  ]);
  expect(unread).toEqual([]);
});
