import type { FundingSource } from '../funding-source.ts';

/** The sources of money as the columns of a table call them, in their usual order. */
export const sourceNames: Readonly<Record<FundingSource, string>> = {
  total: '总计',
  fiscalAppropriation: '财政拨款',
  specialFiscalAccountAppropriation: '财政专户拨款',
  otherFunds: '其他资金',
  centralFunds: '中央资金',
  provincialFunds: '省级资金',
  municipalFunds: '市级资金',
  countyFunds: '县级资金',
  localFunds: '地方资金',
  upperLevelFunds: '上级资金',
  ownLevelFunds: '本级资金',
  governmentFunds: '政府性基金',
  stateCapitalFunds: '国有资本经营预算',
  carriedOverFunds: '上年结转',
  operatingFunds: '事业收入',
};
