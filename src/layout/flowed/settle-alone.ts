import type { SourceText } from '../../text/source-text.ts';
import type { FundingSource } from '../../tree/funding-source.ts';
import type { RowRecord } from '../record.ts';

/** A row whose amounts have lost their columns. */
export interface Unsettled {
  row: RowRecord;
  figures: SourceText[];
}

/**
 * Puts the amounts of one row into columns by their order alone.
 *
 *   482. 67 482. 67             total, first source
 *   300. 00 193. 83 106. 17     total, first source, last source (inferred)
 */
export function settleAlone({ row, figures }: Unsettled, columns: readonly FundingSource[]): void {
  const [total, ...sources] = columns;
  const [first, ...parts] = figures;
  row.amounts = {};
  row.inferred = [];
  if (total === undefined || first === undefined) return;
  row.amounts[total] = first;
  parts.forEach((part, i) => {
    const isSure = i === 0 || parts.length === sources.length;
    const source = isSure ? sources[i] : sources[sources.length - parts.length + i];
    if (source === undefined) return;
    row.amounts[source] = part;
    if (!isSure) row.inferred.push(`funding.${source}`);
  });
}
