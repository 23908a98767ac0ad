/** What the folders of rules/ are about, in the order of the index. */
export const subjectNames: ReadonlyMap<string, string> = new Map([
  ['form', '表格'],
  ['funding', '资金'],
  ['project', '项目'],
  ['goal', '绩效目标'],
  ['level', '指标分类'],
  ['indicator', '指标名称和编号'],
  ['target', '指标值'],
  ['text', '文字'],
  ['submission', '几份表之间'],
]);
