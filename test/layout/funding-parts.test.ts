import { expect, test } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { gridOfText } from '../../src/read/text.ts';
import { extract } from '../../src/report/extract.ts';
import type { ExtractedRow } from '../../src/report/extraction.ts';
import { walk } from '../support/walk.ts';

interface Read {
  funding: ExtractedRow['funding'] | undefined;
  unread: string[];
}

function read(lines: readonly string[]): Read {
  const root = parseGrid(gridOfText(lines.join('\n')));
  const { forms } = extract(root, '');
  const unread = walk(root).flatMap(({ node }) => (node.type === 'unread' ? [node.value] : []));
  return { funding: forms[0]?.rows[0]?.funding, unread };
}

/** A declaration form with these rows of money. */
function form(...money: string[]): Read {
  return read([
    '项目支出绩效目标申报表\t\t\t',
    '项目名称\t农村饮水工程\t主管部门\t清河县水务局',
    ...money,
    '年度目标\t新建集中供水工程十二处，提高供水保证率。\t\t',
    '一级指标\t二级指标\t三级指标\t指标值',
    '产出指标\t数量指标\t新建集中供水工程\t12处',
  ]);
}

const none = {
  fiscalAppropriation: null,
  specialFiscalAccountAppropriation: null,
  otherFunds: null,
};

test('the form of transfer payments', () => {
  const { funding, unread } = form(
    '资金情况（万元）\t年度金额：\t1000.00\t',
    '\t其中：中央补助\t800.00\t',
    '\t地方资金\t200.00\t',
  );
  expect(funding).toEqual({
    ...none,
    total: '1000.00',
    parts: { centralFunds: '800.00', localFunds: '200.00' },
  });
  expect(unread).toEqual([]);
});

test('levels of government within the appropriation', () => {
  const { funding, unread } = form(
    '项目资金（万元）\t年度资金总额：\t1000.00\t',
    '\t其中：财政拨款\t900.00\t',
    '\t其中：中央财政资金\t500.00\t',
    '\t省级财政资金\t400.00\t',
    '\t上年结转资金\t无\t',
    '\t自筹资金\t100.00\t',
  );
  expect(funding).toMatchObject({
    total: '1000.00',
    fiscalAppropriation: '900.00',
    otherFunds: '100.00',
    parts: { centralFunds: '500.00', provincialFunds: '400.00' },
  });
  expect(unread).toEqual([]);
});

test('one level alone is the appropriation', () => {
  const { funding } = form('资金总额\t30.00\t其中：区级财政资金\t25.00', '自筹资金\t5.00\t\t');
  expect(funding).toEqual({
    ...none,
    total: '30.00',
    fiscalAppropriation: '25.00',
    otherFunds: '5.00',
  });
});

test.each(['项目资金：35万元\t\t\t', '项目资金\t35.00万元\t\t', '项目经费（万元）\t35\t\t'])(
  'an amount beside a label of the group is the total: %s',
  (line) => {
    const { funding, unread } = form(line);
    expect(funding?.total).toBe('35.00');
    expect(unread).toEqual([]);
  },
);

test('words below a label of money are said', () => {
  const { funding, unread } = form('资金总额\t30.00\t上级补助资金\t详见附件');
  expect(funding).toEqual({ ...none, total: '30.00' });
  expect(unread).toEqual(['详见附件']);
});

test('columns of a table', () => {
  const { funding, unread } = read([
    '项目名称\t合计\t中央资金\t省级资金\t其中：上年结转\t绩效目标\t绩效指标',
    '农村饮水工程\t90.00\t50.00\t40.00\t10.00\t提高供水保证率。\t1、产出指标：新建工程，年度指标值：12处。',
  ]);
  expect(funding).toEqual({
    ...none,
    total: '90.00',
    parts: { centralFunds: '50.00', provincialFunds: '40.00', carriedOverFunds: '10.00' },
  });
  expect(unread).toEqual([]);
});
