import type { FormField } from '../../glossary/form-labels.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { FundingSource } from '../../tree/funding-source.ts';
import { fundingSources } from '../../tree/funding-sources.ts';
import { isFundingPart } from '../../tree/is-funding-part.ts';
import type { RowRecord } from '../record.ts';
import type { LabelledValue } from './read-labels.ts';

/** Takes the money of a form, that of the year apart from that of the whole period. */
export interface AmountCollector {
  /** @returns false when the label is not one of money, or another amount stands there already */
  take(labelled: LabelledValue, value: SourceText): boolean;
  /** The year's amounts; those of the period where the form has no others. */
  result(): RowRecord['amounts'];
}

/**
 *   中期资金总额：│ 900.00 │ 年度资金总额：│ 320.00
 *   其中：财政拨款│ 600.00 │ 其中：财政拨款│ 200.00
 *
 * A source belongs to the total above it in its column.
 */
export function collectAmounts(): AmountCollector {
  const year: RowRecord['amounts'] = {};
  const period: RowRecord['amounts'] = {};
  const periodColumns = new Set<number>();
  return {
    take({ field, column }, value) {
      const source = sourceOf(field);
      if (source === null) return false;
      if (field === 'periodTotal') periodColumns.add(column);
      else if (field === 'total') periodColumns.delete(column);
      const amounts = periodColumns.has(column) ? period : year;
      const amount = withoutUnit(value);
      // What most forms have no label for may ask for words.
      if (isFundingPart(source) && !/^[\d,，.\s]+$|^[-—–/无]*$/.test(amount.value)) return false;
      const before = amounts[source];
      if (before === undefined) amounts[source] = amount;
      return before === undefined || before.value === amount.value;
    },
    result: () => withAppropriation(Object.keys(year).length > 0 ? year : period),
  };
}

function sourceOf(field: FormField): FundingSource | null {
  if (field === 'periodTotal') return 'total';
  return fundingSources.find((source) => source === field) ?? null;
}

/** What one level of government alone gives is the appropriation: 省级财政资金 with 自筹资金. */
function withAppropriation(amounts: RowRecord['amounts']): RowRecord['amounts'] {
  const [part, ...more] = publicFunds.filter((source) => amounts[source] !== undefined);
  if (part === undefined || part === 'localFunds' || more.length > 0) return amounts;
  const { [part]: fiscalAppropriation, ...others } = amounts;
  return { ...others, ...(fiscalAppropriation && { fiscalAppropriation }) };
}

const publicFunds: readonly FundingSource[] = [
  'fiscalAppropriation',
  'centralFunds',
  'provincialFunds',
  'municipalFunds',
  'countyFunds',
  'localFunds',
  'upperLevelFunds',
  'ownLevelFunds',
  'governmentFunds',
  'stateCapitalFunds',
];

/** `100.00万元` is the amount 100.00. */
function withoutUnit(value: SourceText): SourceText {
  const length = /(?:万元|元)$/.exec(value.value)?.[0].length ?? 0;
  return value.slice(0, value.value.length - length).trim();
}
