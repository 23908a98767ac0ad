import type { FundingPart } from '../tree/funding-source.ts';
import { fundingWords } from './funding-words.ts';
import { wordsOf } from './words-of.ts';

/** What a column of a table holds; `aside` is what perflint has no use for, such as weights and scores. */
export type ColumnField =
  | 'name'
  | 'spender'
  | 'department'
  | 'budgetUnit'
  | 'total'
  | 'fiscalAppropriation'
  | 'specialFiscalAccountAppropriation'
  | 'otherFunds'
  | FundingPart
  | 'goal'
  | 'indicators'
  | 'ordinal'
  | 'level1'
  | 'level2'
  | 'indicatorName'
  | 'period'
  | 'annual'
  | 'comparator'
  | 'unit'
  | 'aside';

/** The field a column heading names, or `undefined` when the words are no heading. */
export function readHeading(text: string): ColumnField | undefined {
  if (text.length > longestHeading || !firstCharacters.has(text.trimStart().charAt(0)))
    return undefined;
  const words = text.replace(/\s/g, '').replace(/^其中[：:]?/, '');
  return fields.get(words) ?? fields.get(words.replace(/[（(][^（）()]*[）)]/g, ''));
}

/** The field that words name which mean something only below another heading, such as 年度 below 指标值. */
export function readSubheading(text: string): ColumnField | undefined {
  return subheadings.get(text.replace(/\s|[（(][^（）()]*[）)]/g, ''));
}

const subheadings = new Map<string, ColumnField>([
  ['中期', 'period'],
  ['中长期', 'period'],
  ['长期', 'period'],
  ['实施期', 'period'],
  ['实施周期', 'period'],
  ['年度', 'annual'],
  ['当年', 'annual'],
  ['本年', 'annual'],
  ['本年度', 'annual'],
]);

/** With room for spaces and brackets; most cells are long texts, which need no closer look. */
const longestHeading = 40;

const headings: Record<ColumnField, readonly string[]> = {
  name: [
    '项目名称',
    '项目（单位）名称',
    '项目',
    '支出项目',
    '支出项目名称',
    '二级项目名称',
    '单位名称、项目名称',
    '单位名称（项目名称）',
    '单位、项目名称',
    '预算单位、项目名称',
  ],
  spender: ['资金使用单位', '用款单位', '使用单位'],
  department: ['主管部门', '部门', '部门名称', '一级预算单位', '主管部门名称'],
  budgetUnit: [
    '预算单位',
    '单位',
    '单位名称',
    '预算单位名称',
    '基层预算单位',
    '项目单位',
    '实施单位',
    '项目实施单位',
  ],
  total: wordsOf(`
    总计 合计 资金总额 年度资金总额 项目资金 项目资金总额 预算金额 预算数 金额 预算 项目预算
    年度预算 预算资金 预算总额 预算安排 项目金额 项目总额 年度预算数 年初预算数 安排资金 申报金额
    批复金额
  `),
  fiscalAppropriation: ['财政拨款', '财政资金'],
  specialFiscalAccountAppropriation: [
    '财政专户拨款',
    '财政专户资金',
    '财政专户管理资金',
    '专户资金',
  ],
  otherFunds: ['其他资金', '其它资金', '单位资金', '自有资金', '自筹资金', '单位自筹', '社会资金'],
  ...fundingWords,
  goal: [
    '绩效目标',
    '年度绩效目标',
    '总体目标',
    '年度目标',
    '年度总体目标',
    '总体绩效目标',
    '项目绩效目标',
    '绩效总目标',
    '项目年度绩效目标',
    '年度绩效总目标',
    '总目标',
    '项目总体目标',
    '年度总目标',
  ],
  indicators: ['绩效指标', '年度绩效指标', '项目绩效指标'],
  ordinal: ['序号', '编号'],
  level1: ['一级指标', '一级'],
  level2: ['二级指标', '二级'],
  indicatorName: ['三级指标', '三级', '指标名称', '指标内容', '评价内容'],
  period: [
    '实施周期指标值',
    '实施周期目标值',
    '指标值（长期）',
    '指标值(长期)',
    '中期指标值',
    '中期目标值',
    '中长期指标值',
    '长期指标值',
    '实施期指标值',
    '实施期目标值',
    '实施周期绩效指标值',
    '实施周期',
  ],
  annual: [
    '年度指标值',
    '年度目标值',
    '指标值（年度）',
    '指标值(年度)',
    '指标值',
    '目标值',
    '计划指标值',
    '预期当年实现值',
    '年初指标值',
    '年初目标值',
    '年度绩效指标值',
    '绩效指标值',
    '预期指标值',
    '预期目标值',
    '预期值',
    '当年指标值',
    '本年指标值',
    '本年度指标值',
    '指标目标值',
  ],
  comparator: [
    '指标符号',
    '符号',
    '比较符号',
    '计算符号',
    '运算符号',
    '指标性质',
    '绩效指标性质',
    '指标方向',
  ],
  unit: [
    '计量单位',
    '度量单位',
    '指标单位',
    '绩效度量单位',
    '绩效计量单位',
    '指标值单位',
    '指标计量单位',
  ],
  aside: wordsOf(`
    单位编码 单位代码 部门编码 部门代码 预算单位编码 预算单位代码 主管部门编码 主管部门代码 项目编码
    项目代码 权重 指标权重 分值 得分 自评得分 全年实际值 实际值 实际完成值 全年完成值 完成值
    完成情况 评分标准 绩效度量 指标解释 指标说明 指标内容解释 偏差原因分析及改进措施 偏差原因分析
    偏差原因 未完成原因分析 未完成原因及改进措施 年度实际值 全年实际完成值 实际完成指标值 执行率
    完成率 评分规则 评分依据 指标类型 指标属性 指标方向性 指标来源 指标值来源 指标值确定依据
    指标值设定依据 指标设定依据 数据来源 佐证资料 历史指标值 上年指标值 上年实际值 上年完成值
    近两年指标值 前年 上年 权重（%） 备注 说明
  `),
};

const fields = new Map(
  Object.entries(headings).flatMap(([field, words]) =>
    words.map((word) => [word, field as ColumnField] as const),
  ),
);

/** A quick look, since every cell is asked several times; a heading may begin with a note in brackets. */
const firstCharacters = new Set(
  [...fields.keys()].map((words) => words.charAt(0)).concat('（', '(', '其'),
);
