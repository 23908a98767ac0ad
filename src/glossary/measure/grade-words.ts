import { wordsOf } from '../words-of.ts';

/** Steps of a scale, of which a value may be one: 优秀, 良好以上, 较为熟悉. */
export const gradeWords = {
  steps: wordsOf(`
    优 良 中 差 优秀 优良 良好 中等 一般 较差 好 很好 较好 极好 满意 不满意 熟悉 熟练 熟练掌握 掌握 了解 精通 高 低 中高 优等 甲等 乙等 丙等 上等 特优 卓越
    一等 二等 三等 一级 二级 三级 特级 甲级 乙级 A级 AA级 AAA级 A B C 合格 不合格 称职 不称职 健全 不健全 达成 部分达成 未达成 国家标准 行业标准 核心期刊
  `),
  degrees: wordsOf('较 较为 比较 非常 很 十分 基本 相对 最 极 极为 更 特别'),
} as const;
