/** 总计 · 财政拨款 · 财政专户拨款 · 其他资金, and what some tables list beside or within them. */
export type FundingSource =
  | 'total'
  | 'fiscalAppropriation'
  | 'specialFiscalAccountAppropriation'
  | 'otherFunds'
  | FundingPart;

/**
 * 中央 · 省级 · 市级 · 县级 · 地方 · 上级 · 本级 · 政府性基金 · 国有资本经营预算 · 上年结转 · 事业收入:
 * money by level of government, by budget, or as it came in.
 */
export type FundingPart =
  | 'centralFunds'
  | 'provincialFunds'
  | 'municipalFunds'
  | 'countyFunds'
  | 'localFunds'
  | 'upperLevelFunds'
  | 'ownLevelFunds'
  | 'governmentFunds'
  | 'stateCapitalFunds'
  | 'carriedOverFunds'
  | 'operatingFunds';
