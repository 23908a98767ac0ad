import type { RowRecord } from '../layout/record.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import type { FundingSource } from '../tree/funding-source.ts';
import type { Amount, Funding } from '../tree/nodes.ts';
import { place } from '../tree/place.ts';
import { buildAmount } from './build-amount.ts';

/** The amounts of a row in the order in which they stand; none where the row has no amount at all. */
export function buildFunding(source: Source, row: RowRecord, unit: 'yuan' | 'wanYuan'): Funding[] {
  const children: Amount[] = [];
  for (const column of Object.keys(row.amounts) as FundingSource[]) {
    const amount = buildAmount(source, column, row.amounts[column] as SourceText, unit);
    if (row.inferred.includes(`funding.${column}`)) amount.data = { inferred: true };
    children.push(amount);
  }
  children.sort((a, b) => a.start - b.start);
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return [];
  const isComplete = row.hasUnknownAmounts !== true;
  return [
    place<Funding>(source, {
      type: 'funding',
      start: first.start,
      end: last.end,
      isComplete,
      children,
    }),
  ];
}
