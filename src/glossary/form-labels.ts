import type { FundingPart } from '../tree/funding-source.ts';
import { asideLabels } from './aside-labels.ts';
import { fundingWords } from './funding-words.ts';
import { wordsOf } from './words-of.ts';

/** What a label cell of a declaration form asks for; `aside` is what perflint has no use for. */
export type FormField =
  | 'name'
  | 'department'
  | 'budgetUnit'
  | 'period'
  | 'total'
  | 'periodTotal'
  | 'fiscalAppropriation'
  | 'specialFiscalAccountAppropriation'
  | 'otherFunds'
  | FundingPart
  | 'periodGoal'
  | 'annualGoal'
  | 'group'
  | 'aside';

/** A label to the left of indicators that are those of the whole period: 长期绩效指标. */
export function isPeriodLabel(text: string): boolean {
  return /^(?:中期|长期|中长期|实施期|实施周期|总体?目标|项目实施期|项目周期)/.test(labelIn(text));
}

/** A label that only heads other labels. */
export function isGroupLabel(text: string): boolean {
  return readFormLabel(text) === 'group';
}

/**
 * The field that a label names, without colon and brackets, or `undefined` for what is no label.
 * A `group` only heads other labels.
 */
export function readFormLabel(text: string): FormField | undefined {
  if (text.length > 40) return undefined;
  const words = labelIn(text);
  return words.length > 14 ? undefined : fields.get(words);
}

/** Without brackets, spaces, colons and the number that some forms put before their labels. */
function labelIn(text: string): string {
  return text
    .replace(/[（(【[][^（）()【】[\]]*[）)】\]]/g, '')
    .replace(/[\s：:*＊★]/g, '')
    .replace(/^其中|^[一二三四五六七八九十\d]+[、.．]/, '');
}

const labels: Record<Exclude<FormField, 'aside' | FundingPart>, string> = {
  name: `
    项目名称 支出项目名称 专项名称 二级项目名称 项目支出名称 预算项目名称
  `,
  department: `
    主管部门 主管部门及代码 主管部门名称 主管预算单位 项目主管部门 部门名称 部门 部门单位
    部门及代码 主管单位 市级主管部门 省级主管部门 县级主管部门 区级主管部门 预算部门
    预算主管部门 一级预算部门 填报部门 中央主管部门
  `,
  budgetUnit: `
    实施单位 项目实施单位 项目单位 预算单位 申报单位 单位名称 资金使用单位 具体实施单位
    项目责任单位 用款单位 填报单位 承担单位 项目承担单位 资金申报单位 二级预算单位 基层预算单位
    执行单位
  `,
  period: `
    项目期 项目期限 实施周期 实施期限 项目实施期 项目起止时间 项目起止年限 项目年限 起止时间
    项目周期 项目实施周期 项目执行期 执行期限 建设周期 项目起止日期 项目实施期限 项目实施时间
    实施期 计划实施时间
  `,
  total: `
    年度资金总额 资金总额 项目资金总额 总额 年度预算数 预算资金总额 年度资金申请总额
    本年度资金总额 当年资金总额 年度预算总额 年度预算金额 预算金额 预算总额 年度金额 预算申报数
    项目预算金额 申请资金总额 项目预算 年度预算 资金总计 当年预算 本年预算
  `,
  periodTotal: `
    实施期资金总额 实施周期资金总额 中期资金总额 项目总金额 项目总投资 总投资 项目总预算
    项目预算总额 实施期预算总额
  `,
  fiscalAppropriation: `
    财政拨款 财政资金 当年财政拨款 一般公共预算 一般公共预算拨款 年度财政拨款
    本年财政拨款 本年度财政拨款 年度财政资金 财政拨款收入 财政预算资金 当年财政资金
    本年一般公共预算拨款
  `,
  specialFiscalAccountAppropriation: `
    财政专户拨款 财政专户管理资金 财政专户资金 财政专户 财政专户管理的资金 专户资金 教育收费
    教育收费资金
  `,
  otherFunds: `
    其他资金 其它资金 单位资金 自有资金 单位自有资金 其他 其他来源资金 其他财政资金以外的资金
    自筹资金 单位自筹 社会资金 其他收入
  `,
  periodGoal: `
    总体目标 总体绩效目标 实施期目标 实施周期目标 实施期总目标 中期目标 中长期目标 长期目标
    长期绩效目标 项目总体目标 项目绩效目标 绩效目标 绩效总目标 实施期绩效目标 总目标 项目总目标
    项目总体绩效目标 中期绩效目标 实施期总体目标 整体目标 整体绩效目标 长期总目标 项目目标
  `,
  annualGoal: `
    年度目标 年度绩效目标 年度总体目标 年度总目标 当年绩效目标 本年度绩效目标 年初设定目标
    预期目标 本年度目标 本年目标 项目年度目标 项目年度绩效目标 年度总体绩效目标 当年目标
    年初预期目标 年初绩效目标 年度预期目标 年度绩效总目标 年度主要目标
  `,
  group: `
    长期绩效目标表 中期绩效目标表 年度绩效目标表 资金 项目经费 经费
    绩效指标 项目资金 资金金额 年度资金 项目基本情况 资金情况 年度绩效指标 资金来源
    绩效目标及指标 项目资金申请 资金申请 项目预算情况 预算情况 预算执行情况 预算资金情况
    项目资金情况 资金安排 资金构成 预算资金 资金来源情况 年度资金情况 基本情况 项目立项情况
    长期绩效指标 中期绩效指标 实施期绩效指标 总体绩效指标 总目标绩效指标 本年度绩效指标 年度指标
    项目绩效指标 绩效指标体系 中期指标 长期指标 年度资金预算 资金投入 评价指标 自评指标
  `,
};

const fields = new Map(
  [
    ...Object.entries({ ...labels, aside: asideLabels }).map(
      ([field, words]) => [field, wordsOf(words)] as const,
    ),
    ...Object.entries(fundingWords),
  ].flatMap(([field, words]) => words.map((word) => [word, field as FormField] as const)),
);
