/** A sound table of one project, and one in which something is wrong. */
const row = (name: string, annual: string) =>
  [
    name,
    '10.00',
    '10.00',
    '',
    '',
    '通过发放补贴，保障困难群众的基本生活，使补贴按时足额到位。',
    `1、1-产出指标；11-数量指标；补贴发放人数；实施周期指标值：100人；年度指标值：${annual}。` +
      '2、1-产出指标；12-质量指标；补贴发放准确率；实施周期指标值：≥98%；年度指标值：≥98%。' +
      '3、3-满意度指标；31-服务对象满意度；补贴对象满意度；实施周期指标值：≥90%；年度指标值：≥90%。',
  ].join('\t');

const head = [
  '项目支出绩效目标表（含转移支付项目）',
  '部门名称：某区民政局',
  '单位：万元',
  '项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标',
  '合计\t10.00\t10.00\t\t\t\t',
];

export const tables = {
  sound: `${[...head, row('困难群众补贴', '100人')].join('\n')}\n`,
  /** One error: `target/no-empty`. */
  faulty: `${[...head, row('困难群众补贴', '')].join('\n')}\n`,
};
