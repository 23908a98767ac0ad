import { readMoney } from '../grammar/read-money.ts';
import type { RowRecord } from '../layout/record.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Amount, Funding, FundingSource } from '../tree/nodes.ts';
import { place } from '../tree/place.ts';
import { spanOf } from './span.ts';

/** The amounts of a row in the order in which they stand; none where the row has no amount at all. */
export function buildFunding(source: Source, row: RowRecord, unit: 'yuan' | 'wanYuan'): Funding[] {
  const cells = Object.entries(row.amounts) as [FundingSource, SourceText][];
  const children = cells.map(([column, cell]) => {
    const amount = place<Amount>(source, {
      type: 'amount',
      source: column,
      ...spanOf(cell),
      ...readMoney(cell.value, unit),
    });
    if (row.inferred.includes(`funding.${column}`)) amount.data = { inferred: true };
    return amount;
  });
  children.sort((a, b) => a.start - b.start);
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return [];
  return [place<Funding>(source, { type: 'funding', start: first.start, end: last.end, children })];
}
