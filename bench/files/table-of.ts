import type { Row } from '../dialects.ts';
import type { Content } from './write-workbook.ts';

/** The summary table of these projects, cell by cell; amounts in 万元. */
export function tableOf(rows: readonly Row[]): Content[][] {
  const sum = {
    fiscal: rows.reduce((total, row) => total + row.fiscal, 0),
    other: rows.reduce((total, row) => total + row.other, 0),
  };
  return [
    ['项目支出绩效目标表'],
    ['部门名称：某某局（部门）', '单位：万元'],
    columns,
    ['合计', ...amounts(sum), '', ''],
    ...rows.map((row) => [row.name, ...amounts(row), row.goal, row.indicators]),
  ];
}

/** 总计、财政拨款、财政专户拨款、其他资金. */
function amounts({ fiscal, other }: Pick<Row, 'fiscal' | 'other'>): Content[] {
  return [(fiscal + other) / 100, fiscal / 100, null, other === 0 ? null : other / 100];
}

const columns = [
  '项目名称（资金使用单位）',
  '总计',
  '财政拨款',
  '财政专户拨款',
  '其他资金',
  '绩效目标',
  '绩效指标',
];
