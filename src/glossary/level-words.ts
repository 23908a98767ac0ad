/**
 * The names of level-1 and level-2 indicators of both frameworks, as they begin an indicator.
 * A pattern's source, to be built into larger ones.
 */
export const levelWords =
  '(?:产出|效益|效果|满意度|成本|数量|质量|时效|经济效益|社会效益|生态效益|生态环境效益|可持续影响|服务对象满意度|经济成本|社会成本|生态环境成本)(?:指标)?';
