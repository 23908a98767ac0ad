import { readMoney } from '../grammar/read-money.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import type { FundingSource } from '../tree/funding-source.ts';
import type { Amount } from '../tree/nodes.ts';
import { positionOf } from '../tree/position-of.ts';

/** One amount of a row. */
export function buildAmount(
  source: Source,
  column: FundingSource,
  cell: SourceText,
  unit: 'yuan' | 'wanYuan',
): Amount {
  return new AmountNode(source, column, cell, unit);
}

class AmountNode implements Amount {
  readonly #source: Source;
  declare readonly type: 'amount';
  declare readonly source: FundingSource;
  declare start: number;
  declare end: number;
  declare readonly value: string;
  declare readonly fen: bigint | null;
  declare readonly lastDigit: bigint;
  declare data?: { inferred?: boolean };

  constructor(source: Source, column: FundingSource, cell: SourceText, unit: 'yuan' | 'wanYuan') {
    const { value, fen, lastDigit } = readMoney(cell.value, unit);
    this.#source = source;
    this.type = 'amount';
    this.source = column;
    this.start = cell.start;
    this.end = cell.end;
    this.value = value;
    this.fen = fen;
    this.lastDigit = lastDigit;
  }

  get position(): Amount['position'] {
    return positionOf(this.#source, this);
  }
}
