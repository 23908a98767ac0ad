import type { FundingPart } from '../tree/funding-source.ts';
import { wordsOf } from './words-of.ts';

/** The headings and labels of money that is listed by where it comes from. */
export const fundingWords: Readonly<Record<FundingPart, readonly string[]>> = {
  centralFunds: wordsOf(`
    中央资金 中央补助 中央补助资金 中央财政资金 中央财政拨款 中央财政补助 中央财政补助资金
    中央专项资金 中央转移支付 中央转移支付资金 中央预算资金 中央预算内资金 中央预算内投资
    中央财政 中央财政专项资金 中央拨款 中央投资
  `),
  provincialFunds: wordsOf(`
    省级资金 省级财政资金 省财政资金 省级财政拨款 省级补助 省级补助资金 省级财政 省财政
    省补资金 省级配套资金 省级专项资金 省级财政补助资金 省级拨款 省级转移支付资金
    自治区资金 自治区级资金 自治区财政资金 自治区级财政资金
  `),
  municipalFunds: wordsOf(`
    市级资金 市级财政资金 市财政资金 市级财政拨款 市级补助 市级补助资金 市级财政 市财政
    市级配套资金 市级专项资金 市级拨款 州级资金 州级财政资金 地市级资金
  `),
  countyFunds: wordsOf(`
    县级资金 县级财政资金 县财政资金 县级财政拨款 县级补助资金 县级财政 县财政 县级配套资金
    县级专项资金 县级拨款 区级资金 区级财政资金 区财政资金 区级财政拨款 区级补助资金 区级财政
    区财政 区级配套资金 区级专项资金 区级拨款 区县资金 区县级资金 区县财政资金 县区资金 县区级资金
    县区财政资金
  `),
  localFunds: wordsOf(`
    地方资金 地方财政资金 地方财政 地方财政拨款 地方配套资金 地方配套 地方财政配套资金 地方投入
    市县资金 市县级资金 市县财政资金 市县级财政资金 市县配套资金
  `),
  upperLevelFunds: wordsOf(`
    上级补助 上级补助资金 上级资金 上级财政资金 上级财政补助 上级财政补助资金 上级财政拨款
    上级拨款 上级转移支付 上级转移支付资金 上级专项资金 上级专款
  `),
  ownLevelFunds: wordsOf(`
    本级资金 本级财政资金 本级财政 本级安排 本级安排资金 本级财力 本级财力安排 本级预算安排 本级财政拨款
    本级配套资金 本级财政安排 省本级资金 市本级资金 县本级资金 区本级资金
  `),
  governmentFunds: wordsOf(`
    政府性基金 政府性基金预算 政府性基金拨款 政府性基金预算拨款 政府性基金预算资金 政府性基金资金
    政府基金 基金预算拨款
  `),
  stateCapitalFunds: wordsOf(`
    国有资本经营预算 国有资本经营预算拨款 国有资本经营预算资金 国有资本经营收入 国有资本经营
  `),
  carriedOverFunds: wordsOf(`
    上年结转 上年结转资金 上年结余 上年结转结余 上年结余结转 上年结转结余资金 结转结余资金
    结转资金 年初结转 年初结转资金 年初结转结余 以前年度结转 以前年度结转资金 上年度结转资金
  `),
  operatingFunds: wordsOf(`
    事业收入 事业收入资金 经营性收入 经营收入 事业单位经营收入 上级补助收入 附属单位上缴收入
  `),
};
