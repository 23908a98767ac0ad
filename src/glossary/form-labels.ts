/** What a label cell of a declaration form asks for; `aside` is what perflint has no use for. */
export type FormField =
  | 'name'
  | 'department'
  | 'budgetUnit'
  | 'period'
  | 'total'
  | 'fiscalAppropriation'
  | 'specialFiscalAccountAppropriation'
  | 'otherFunds'
  | 'periodGoal'
  | 'annualGoal'
  | 'group'
  | 'aside';

/**
 * The field that a label names, without colon and brackets, or `undefined` for what is no label.
 * A `group` only heads other labels.
 */
export function readFormLabel(text: string): FormField | undefined {
  if (text.length > 40) return undefined;
  const words = text
    .replace(/[（(【[][^（）()【】[\]]*[）)】\]]/g, '')
    .replace(/[\s：:*＊]/g, '')
    .replace(/^其中/, '');
  return words.length > 14 ? undefined : fields.get(words);
}

const labels: Record<FormField, string[]> = {
  name: ['项目名称', '项目（政策）名称', '支出项目名称'],
  department: [
    '主管部门',
    '主管部门及代码',
    '主管部门名称',
    '主管预算单位',
    '项目主管部门',
    '部门名称',
  ],
  budgetUnit: [
    '实施单位',
    '项目实施单位',
    '项目单位',
    '预算单位',
    '申报单位',
    '单位名称',
    '资金使用单位',
    '具体实施单位',
  ],
  period: [
    '项目期',
    '项目期限',
    '实施周期',
    '实施期限',
    '项目实施期',
    '项目起止时间',
    '项目起止年限',
    '项目年限',
    '起止时间',
  ],
  total: [
    '年度资金总额',
    '资金总额',
    '项目资金总额',
    '总额',
    '年度预算数',
    '预算资金总额',
    '实施期资金总额',
    '中期资金总额',
    '项目总金额',
  ],
  fiscalAppropriation: [
    '财政拨款',
    '财政资金',
    '当年财政拨款',
    '一般公共预算',
    '一般公共预算拨款',
    '本级财政资金',
    '年度财政拨款',
  ],
  specialFiscalAccountAppropriation: ['财政专户拨款', '财政专户管理资金', '财政专户资金'],
  otherFunds: ['其他资金', '其它资金', '单位资金', '自有资金', '单位自有资金', '其他'],
  periodGoal: [
    '总体目标',
    '总体绩效目标',
    '实施期目标',
    '实施周期目标',
    '实施期总目标',
    '中期目标',
    '中长期目标',
    '长期目标',
    '长期绩效目标',
    '项目总体目标',
    '项目绩效目标',
    '绩效目标',
    '绩效总目标',
    '实施期绩效目标',
  ],
  annualGoal: [
    '年度目标',
    '年度绩效目标',
    '年度总体目标',
    '年度总目标',
    '当年绩效目标',
    '本年度绩效目标',
    '年初设定目标',
    '预期目标',
  ],
  group: [
    '绩效指标',
    '项目资金',
    '资金金额',
    '年度资金',
    '项目基本情况',
    '资金情况',
    '年度绩效指标',
    '资金来源',
  ],
  aside: [
    '项目属性',
    '项目类型',
    '项目类别',
    '项目负责人',
    '负责人',
    '联系人',
    '联系电话',
    '电话',
    '项目代码',
    '项目编码',
    '立项依据',
    '项目立项依据',
    '项目概况',
    '项目概述',
    '资金用途',
    '实施内容',
    '填报人',
    '填表人',
    '填报日期',
    '填表日期',
    '备注',
    '说明',
    '上年结转',
    '上年结转资金',
    '项目设立的必要性',
    '保证项目实施的制度措施',
    '项目实施进度计划',
    '项目实施计划',
    '单位职能概述',
    '全年执行数',
    '全年预算数',
    '年初预算数',
    '执行率',
    '分值',
    '得分',
    '实际完成情况',
    '年度总体目标完成情况',
    '审核意见',
    '财政部门审核意见',
    '主管部门审核意见',
    '总分',
    '项目测算依据',
    '支出明细',
    '预算编制依据',
  ],
};

const fields = new Map(
  Object.entries(labels).flatMap(([field, words]) =>
    words.map((word) => [word, field as FormField] as const),
  ),
);
