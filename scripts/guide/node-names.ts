import type { NodeType } from '../../src/tree/nodes.ts';

/** What people call the node types. */
export const nodeNames: Readonly<Record<NodeType, string>> = {
  root: '整个文件',
  form: '一张表',
  title: '表名',
  organisation: '单位',
  moneyUnit: '金额单位',
  grandTotal: '合计行',
  spender: '资金使用单位（小计行）',
  project: '项目',
  projectName: '项目名称',
  period: '实施周期或项目年限',
  funding: '资金',
  amount: '一项金额',
  goal: '绩效目标',
  indicator: '绩效指标',
  level1: '一级指标',
  level2: '二级指标',
  indicatorName: '三级指标名称',
  target: '指标值',
  repeat: '重复的内容',
  unread: '未能识别的内容',
};
