import type { FundingPart, FundingSource } from './funding-source.ts';

/** Whether money is listed beside or within the sources that every table has. */
export function isFundingPart(source: FundingSource): source is FundingPart {
  return !basicSources.has(source);
}

const basicSources: ReadonlySet<FundingSource> = new Set([
  'total',
  'fiscalAppropriation',
  'specialFiscalAccountAppropriation',
  'otherFunds',
]);
