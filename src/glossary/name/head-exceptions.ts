import { wordsOf } from '../words-of.ts';

/** Words that end like a head word and are none: 制度 is no degree, 效率 no share. */
export const headExceptions: readonly string[] = wordsOf(`
  第一时间 制度 力度 速度 温度 湿度 年度 季度 月度 进度 额度 高度 长度 宽度 深度 厚度 角度 幅度 态度 密度 浓度 硬度 强度 精度 广度 跨度 调度 法度 难度 维度 梯度 尺度 限度
  厚度 亮度 热度 速率 频率 功率 汇率 概率 参数 系数 指数 函数 倍数 大数 分数 多数 少数 半数 礼数 招数 课题 学费 消费 免费 收费 缴费 浪费 公费
  自费 党费 会费 性 属性 个性 共性 女性 男性 党性 弹性 一次性 综合性 存款 罚款 贷款 条款 拨款 还款 付款 名额
`);
