import type { ColumnField } from '../../glossary/headings.ts';
import type { FundingSource } from '../../tree/funding-source.ts';
import { fundingSources } from '../../tree/funding-sources.ts';

/** The columns of a heading line, by what can be read of them once the cells are lost. */
export interface DividedColumns {
  /** Before the money and the goal, in order: whose words share lines and wrap. */
  narrow: ColumnField[];
  money: FundingSource[];
}

export function divideColumns(fields: readonly ColumnField[]): DividedColumns {
  const money = fields.filter(isMoney);
  const end = fields.findIndex(
    (field) => isMoney(field) || field === 'goal' || field === 'indicators',
  );
  return { narrow: fields.slice(0, end === -1 ? undefined : end), money };
}

function isMoney(field: ColumnField): field is FundingSource & ColumnField {
  return sources.has(field);
}

const sources: ReadonlySet<string> = new Set(fundingSources);
