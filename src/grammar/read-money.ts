import { foldWidth } from '../text/fold-width.ts';

/** An amount, exact. */
export interface Money {
  /** Digits as written, half-width, without spaces and thousands separators. */
  value: string;
  /** In fen, 1/100 yuan; `null` when the text is not an amount, or finer than a fen. */
  fen: bigint | null;
  /** Worth of the last digit written, in fen. */
  lastDigit: bigint;
}

/**
 * Reads a money cell.
 *
 *   43, 396. 74      ￥1,980.40      （12.50）
 *   ^ repaired       ^ dropped       ^ negative
 *
 * @param unit what one whole unit of the table is
 */
export function readMoney(text: string, unit: 'yuan' | 'wanYuan'): Money {
  const value = /^[\d.]*$/.test(text) ? text : bareDigits(text);
  const match = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(value);
  const unitDigits = unit === 'wanYuan' ? 6 : 2;
  const decimals = match?.[3] ?? '';
  if (match === null || decimals.length > unitDigits) return { value, fen: null, lastDigit: 0n };
  const digits = BigInt((match[2] as string) + decimals.padEnd(unitDigits, '0'));
  const fen = match[1] === '-' ? -digits : digits;
  return { value, fen, lastDigit: powersOfTen[unitDigits - decimals.length] as bigint };
}

function bareDigits(text: string): string {
  return foldWidth(text)
    .replace(/[\s,￥¥]/g, '')
    .replace(/^\((.*)\)$/, '-$1');
}

const powersOfTen = [1n, 10n, 100n, 1000n, 10_000n, 100_000n, 1_000_000n];
