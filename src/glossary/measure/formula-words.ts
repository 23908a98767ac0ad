import { wordsOf } from '../words-of.ts';

/** Ends of what is divided or divides in a formula that is written with a plain stroke: 合格数/总数. */
export const countWords: readonly string[] = wordsOf(`
  数 数量 人数 总数 次数 件数 个数 户数 总人数 总量 人次 总人次 金额 总额 额 面积 资金 预算 支出 时间 天数 时长 长度 里程 产值 收入 成本 费用 总和 合计 工程量
  工作量 任务数 任务量 目标数 计划数 实际数 总件数 指标数 标准值 基数 人口 户籍人口 指标值 决算 经费 用量 能耗
`);

/** Openings of a clause that explains how a value is found. */
export const formulaLabels: readonly string[] = wordsOf(
  '计算公式 计算方法 计算方式 公式 指标解释 指标说明 评分标准 计分方法 统计口径 口径 说明 备注 定义 标准 其中',
);
