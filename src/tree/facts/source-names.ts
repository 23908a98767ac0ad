import type { FundingSource } from '../nodes.ts';

/** The sources of money as the columns of a table call them. */
export const sourceNames: Readonly<Record<FundingSource, string>> = {
  total: '总计',
  fiscalAppropriation: '财政拨款',
  specialFiscalAccountAppropriation: '财政专户拨款',
  otherFunds: '其他资金',
};
