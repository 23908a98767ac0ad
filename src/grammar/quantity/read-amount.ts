import { type Numeral, readNumeral } from './read-numeral.ts';
import { readPerAfter } from './read-per-after.ts';
import { readUnit } from './read-unit.ts';

/** A number with its unit. */
export interface Amount {
  numeral: Numeral;
  unit: string | null;
  per: string[];
  to: number;
}

/**
 * The number at `at` with its unit and what it is counted for each of.
 *
 *   200元/人/月
 *   └┬┘│ └ per
 *    │ unit
 *    numeral
 */
export function readAmount(text: string, at: number): Amount | null {
  if (text[at] === '￥' || text[at] === '¥') return readMoneyAmount(text, at + 1);
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  if (numeral.unit !== null) return { numeral, unit: numeral.unit, per: [], to: numeral.to };
  const read = readUnit(text, numeral.to);
  if (read === null) return { numeral, unit: null, per: [], to: numeral.to };
  const { per, to } = readPerAfter(text, read.to);
  return { numeral, unit: read.unit, per, to };
}

/** ￥500, also ￥500元. */
function readMoneyAmount(text: string, at: number): Amount | null {
  if (!/\d/.test(text[at] ?? '')) return null;
  const amount = readAmount(text, at);
  return amount && { ...amount, unit: amount.unit ?? '元' };
}
