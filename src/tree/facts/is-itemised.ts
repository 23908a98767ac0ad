import { findChildren } from '../find-children.ts';
import type { FundingSource } from '../funding-source.ts';
import type { Funding } from '../nodes.ts';
import type { Spot } from '../spot.ts';

/**
 * Whether the sources of a row should add up to its total: all are known, and none may be a part of
 * another. 上年结转 may be counted in 财政拨款, 事业收入 in 其他资金, 省级资金 in 地方资金.
 */
export function isItemised(spot: Spot<Funding>): boolean {
  const filled = findChildren(spot, 'amount')
    .filter(({ node }) => node.value !== '' && node.fen !== 0n)
    .map(({ node }) => node.source);
  return spot.node.isComplete && divisions.some((each) => filled.every((one) => each.has(one)));
}

/** Ways to divide a total of which no part holds another. */
const divisions: readonly ReadonlySet<FundingSource>[] = [
  ['fiscalAppropriation'],
  ['centralFunds', 'provincialFunds', 'municipalFunds', 'countyFunds'],
  ['centralFunds', 'localFunds'],
  ['upperLevelFunds', 'ownLevelFunds'],
].map((own) => {
  const sources = [...own, 'total', 'specialFiscalAccountAppropriation', 'otherFunds'];
  return new Set(sources as FundingSource[]);
});
