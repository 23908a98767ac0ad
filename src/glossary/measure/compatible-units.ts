import { wordsOf } from '../words-of.ts';

/**
 * Units that people use for one and the same thing, so that changing from one to the other is no fault.
 * A unit may stand in several groups: 件 counts objects and cases.
 */
export const compatibleUnits: readonly ReadonlySet<string>[] = [
  '人 名 位 人次 个',
  '个 家 户 所 间',
  '件 宗 起 单 例 份 项 个 次',
  '次 场 期 届 轮 批 班 个 场次 期次 批次 轮次 班次',
  '台 套 台套 台件 部 辆 件 个 件套 台次',
  '份 本 册 卷 篇 件 个 页次 则 张',
  '个 项 种 类 款 处 座 栋 幢 条 点 点位 站 站点 网点 节点 岗位 个岗位 岗 模块 系统 接口',
  '床 床位 张床 张床位 张',
  '天 日 工作日 自然日 日历天',
  '学时 课时 节 节课 小时',
].map((group) => new Set(wordsOf(group)));
