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
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  if (numeral.unit !== null) return { numeral, unit: numeral.unit, per: [], to: numeral.to };
  const read = readUnit(text, numeral.to);
  if (read === null) return { numeral, unit: null, per: [], to: numeral.to };
  return { numeral, unit: read.unit, ...readPerAfter(text, read.to) };
}
