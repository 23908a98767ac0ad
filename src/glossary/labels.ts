import type { Scope } from '../tree/nodes.ts';

/** The labels that stand before a target value inside an indicator cell, longest first. */
export const targetLabels: Readonly<Record<string, Scope>> = {
  项目实施周期指标值: 'period',
  实施周期指标值: 'period',
  实施周期目标值: 'period',
  '指标值（长期）': 'period',
  '指标值(长期)': 'period',
  长期指标值: 'period',
  中期指标值: 'period',
  总体指标值: 'period',
  当年度指标值: 'annual',
  年度指标值: 'annual',
  年度目标值: 'annual',
  '指标值（年度）': 'annual',
  '指标值(年度)': 'annual',
  预期当年实现值: 'annual',
  计划指标值: 'annual',
};
