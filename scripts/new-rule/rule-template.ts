/** The file of a new rule: it runs, and shows each part that most rules have. */
export const ruleTemplate = `# yaml-language-server: $schema=../../schemas/rule.schema.json
title: 一句话说明要求
severity: warning
preset: strict
basis: 实务
select: target
when: scope == 'annual'
must:
  not:
    match: {pattern: 待改}
message: “{indicator.name}”的{scopeName}写的是“{value}”
why: 为什么要这样。
how: 怎样修改。
examples:
  valid:
    - 1、产出指标：培训场次，年度指标值：4场。
  invalid:
    - text: 1、产出指标：培训场次，年度指标值：«待改»。
      says: “培训场次”的年度指标值写的是“待改”
  skipped:
    - 1、1-产出指标；11-数量指标；培训场次；实施周期指标值：待改。
`;
