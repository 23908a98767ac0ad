import { wordsOf } from '../words-of.ts';

/** Holidays by which things are done: 春节前. */
export const holidays: readonly string[] = wordsOf(`
  春节 元旦 元宵节 清明节 清明 劳动节 五一 端午节 端午 六一 儿童节 七一 建党节 八一 建军节 教师节 中秋节 中秋 国庆节 国庆 重阳节 重阳
  冬至 除夕 两节 双节 妇女节 三八 护士节 记者节
`);

/** Events by which things are done: 开学前, 汛期前, 项目结束前. */
export const milestones: readonly string[] = wordsOf(`
  开学 放假 寒假 暑假 学期结束 学期末 期末 汛期 主汛期 项目结束 项目完成 项目验收 合同到期 合同期满 合同期结束 服务期满 服务期结束 任务结束 活动开始
  活动开展 活动举办 会议召开 会议开始 考试开始 开标 投标 竣工验收 竣工 交付使用 投入使用 入冬 供暖期 采暖期 换届 截止日期 到期 高考 中考
  春耕 秋收 播种 雨季 旱季 入汛 出汛 供暖 停暖 防火期 立春 惊蛰 春分 谷雨 立夏 小满 芒种 夏至 立秋 处暑 白露 秋分 寒露 霜降 立冬
`);

/** A time that some other text sets: 规定时间内, 法定期限内, 合同约定的工期内. */
export const agreedTimes = {
  set: wordsOf(
    '规定 约定 合同约定 合同规定 法定 限定 要求 承诺 计划 预定 既定 指定 上级规定 文件规定 制度规定 协议约定',
  ),
  time: wordsOf('时间 期限 时限 工期 日期 时间节点 节点 时间范围 时段 期间 周期 时间要求'),
} as const;

/** Spans of time that things are done for each of. */
export const periods: readonly string[] = wordsOf(
  '年 年度 学年 学期 半年 季度 季 月 月度 月份 旬 半月 半个月 周 星期 工作日 日 天 小时 分钟 秒',
);

/** What things are done for each of, beside time: 每人, 每户, 每场. */
export const shares: readonly string[] = wordsOf(`
  人口 人 人次 名 位 户 家 个 件 项 次 场 期 班 份 套 台 辆 亩 公里 平方米 间 床 校 村 镇 街道 县 区 市 镇街 街镇 生 学生 学员 车 单位 企业 学校 社区 项目 标段 批 批次
  班级 案件 案 篇 例 只 头 株 公顷 吨 页 科 岗 组 点 站 课 学时 课时 单 宗 起 栋 座 处 人员 村居 村社 社区居 机构 部门 教师 师 医院 床位 座位 会计年度
`);

/** Those that stand before 均: 人均, 年均. */
export const averaged: readonly string[] = wordsOf(
  '人 户 年 月 日 周 次 场 课 师 生 村 校 班 亩 车 床',
);

/** Other words for a period or share, and the one that measures carry. */
export const periodNames: Readonly<Record<string, string>> = {
  年度: '年',
  会计年度: '年',
  季: '季度',
  月度: '月',
  月份: '月',
  天: '日',
  星期: '周',
  半个月: '半月',
  名: '人',
  位: '人',
};
