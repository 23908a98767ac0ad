import { wordsOf } from '../words-of.ts';

/** What a word beside a number says of it. */
export interface ComparatorWord {
  /** `about` is no side but 约, 左右; `null` only introduces a range, as 介于. */
  comparator: '>=' | '>' | '<=' | '<' | '=' | 'about' | null;
  /** Gives way to any other comparator by the same number: 达 in 达95%以上. */
  isWeak: boolean;
}

/** Comparators written before a number, half-width. */
export const comparatorsBefore: ReadonlyMap<string, ComparatorWord> = new Map([
  ...entries(
    '>=',
    `≥ ≧ ⩾ ≮ >= => ≥= =≥ ≧= >≥ 不少于 不低于 不小于 不下于 不短于 不得少于 不得低于 不得小于 不应少于 不应低于 不能少于 不能低于
    不可少于 不可低于 应不少于 应不低于 大于等于 大于或等于 大于或者等于 大于及等于 等于或大于 高于等于 高于或等于
    多于等于 多于或等于 等于或高于 达到或超过 达到及超过 至少 最少 最低 起码 至少达到 至少达 至少为 最低为`,
  ),
  ...entries('>', '> 大于 高于 超过 超出 超 多于 长于 逾 优于 突破'),
  ...entries(
    '<=',
    `≤ ≦ ⩽ ≯ <= =< ≤= =≤ ≦= <≤ 不超过 不超 不超出 不高于 不大于 不多于 不长于 不迟于 不晚于 不得超过 不得高于 不得大于 不得多于
    不应超过 不应高于 不能超过 不可超过 未超过 应不超过 小于等于 小于或等于 小于或者等于 小于及等于 等于或小于
    少于等于 少于或等于 低于等于 低于或等于 等于或低于 最多 至多 最高 最长 最大 最多为 最高为 最长为`,
  ),
  ...entries('<', '< 小于 少于 低于 短于 不足 不到 未达 未达到'),
  ...entries(
    '<=',
    '控制在 压减至 压缩至 降至 降到 降低到 降低至 下降到 下降至 缩短至 缩短到 减少到 减少至',
    true,
  ),
  ...entries(
    '>=',
    '达到 达 高达 多达 达至 提升至 提升到 提高至 提高到 增至 增加到 增加至 增长到 增长至 上升到 上升至',
    true,
  ),
  ...entries('=', '= ═ 等于 为', true),
  ...entries('about', '约 大约 约为 约等于 大概 近 接近 将近 ≈', true),
  ...entries(null, '介于 在 保持在 维持在 稳定在', true),
]);

/** Comparators written after a number and its unit. */
export const comparatorsAfter: ReadonlyMap<string, ComparatorWord> = new Map([
  ...entries('>=', '以上 及以上 或以上 和以上 或者以上 及其以上 之上 或更多 或更高 为下限 保底'),
  ...entries(
    '<=',
    '以内 之内 内 以下 及以下 或以下 和以下 或者以下 及其以下 及以内 或以内 之下 或更少 或更低 范围内 范围以内 为限 封顶 为上限',
  ),
  ...entries('about', '左右 上下', true),
  ...entries(null, '之间', true),
]);

/** What shows that a comparator is part of another word: 节约10%, 下达3次, B超, 以上级, 内设. */
export const comparatorNeighbours = {
  before: {
    约: '节合契预制违履签公条集简续特盟缔守失邀',
    近: '附最邻靠临就亲',
    达: '下传送到转表抵直通发雷马',
    为: '作成认行分列改视人因较变转评设',
    超: '高反赶A-Za-z',
    在: '存现所内正潜',
  },
  after: {
    // 为2名老人发放: for whom, not how many.
    为: ' ?[\\d.,]{1,12}[万亿]?(?:人|名|位|户|家|个)[\\u4e00-\\u9fa5]',
    以上: '级|述|海',
    以下: '列|简称|级',
    以内: '部|涵',
    之内: '部',
    内: '部|设|容|控|审|需|资|销|涵|科|网|外|环|地|陆|蒙|参|存|勤|生',
    上下: '班|级|游|文|楼|水|行',
    左右: '手|岸',
  },
} as const;

function entries(
  comparator: ComparatorWord['comparator'],
  list: string,
  isWeak = false,
): [string, ComparatorWord][] {
  return wordsOf(list).map((word) => [word, { comparator, isWeak }]);
}
