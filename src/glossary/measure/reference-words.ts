import { wordsOf } from '../words-of.ts';

/** What a value may be compared with in words instead of a number: 不超过预算, 不低于上年水平. */
export const referenceWords: readonly string[] = wordsOf(`
  预算 概算 估算 批复 市场价 市场价格 市场价值 控制价 评审价 评估价 指导价 拦标价 招标价 采购价 目录价 挂网价 限价 合同价 合同金额 中标价 定额 限额 基准 基期 基数 上年 上一年 去年 往年 前一年 前年 同期 前期 平均 均值 标准
  计划 目标 设计 规定 要求 预期 历史 国家 全国 全省 全市 全区 行业 下达数 任务数 核定
`);
