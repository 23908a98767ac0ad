import {
  chineseDigits,
  largeMultipliers,
  smallMultipliers,
} from '../../glossary/measure/numerals.ts';

/**
 * The number that Chinese numerals write; `null` for what is none, such as 百 alone or 三四.
 *
 *   一亿二千万        两百五        二〇二四          三点五
 *   └┬┘└─┬─┘         │ └ 5 tens   └ by position    decimals follow 点
 *    section, closed by 万 or 亿
 */
export function parseChineseNumeral(written: string): number | null {
  const split = withDecimals.exec(written);
  if (split === null) return parseWhole(written);
  const [, whole = '', decimals = '', multiplier = ''] = split;
  const number = parseWhole(whole);
  const exponent = Math.log10(largeMultipliers[multiplier] ?? 1);
  return number === null ? null : Number(`${number}.${digitsOf(decimals).join('')}e${exponent}`);
}

const withDecimals = /^(.+)点([〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖]+)([万亿]?)$/;

function parseWhole(written: string): number | null {
  const digits = digitsOf(written);
  return digits.includes(undefined) ? byMultipliers(written) : byPosition(digits as number[]);
}

function digitsOf(written: string): (number | undefined)[] {
  return [...written].map((character) => chineseDigits[character]);
}

/** Digits one after the other, as years are written. Two or three without a zero are no number: 三四线. */
function byPosition(digits: readonly number[]): number | null {
  if (digits.length === 1) return digits[0] as number;
  return digits.length >= 4 || digits.includes(0) ? Number(digits.join('')) : null;
}

function byMultipliers(written: string): number | null {
  const sum: Sum = { total: 0, section: 0, digit: null, step: 1 };
  for (const character of written) {
    if (!add(sum, character)) return null;
  }
  // 两百五: a digit at the end, not set off by 零, counts the next lower power.
  const tail = sum.digit === null ? 0 : sum.digit * (sum.step > 10 ? sum.step / 10 : 1);
  return sum.total === 0 && sum.section === 0 ? null : sum.total + sum.section + tail;
}

interface Sum {
  /** Closed by 万 or 亿. */
  total: number;
  /** Since then. */
  section: number;
  /** Not yet multiplied. */
  digit: number | null;
  /** The last multiplier; 1 after 零. */
  step: number;
}

/** Whether the character goes with what came before. */
function add(sum: Sum, character: string): boolean {
  const digit = chineseDigits[character];
  if (digit !== undefined) return addDigit(sum, digit);
  const small = smallMultipliers[character];
  if (small !== undefined) return addSmall(sum, small);
  const large = largeMultipliers[character];
  if (large === undefined) return false;
  const section = sum.section + (sum.digit ?? 0);
  if (section === 0 && sum.total === 0) return false;
  // 一万亿 multiplies everything so far; 一亿二千万 only the section.
  sum.total = large > sum.total ? (sum.total + section) * large : sum.total + section * large;
  sum.section = 0;
  sum.digit = null;
  sum.step = large;
  return true;
}

function addDigit(sum: Sum, digit: number): boolean {
  if (sum.digit !== null) return false;
  sum.digit = digit === 0 ? null : digit;
  if (digit === 0) sum.step = 1;
  return true;
}

function addSmall(sum: Sum, small: number): boolean {
  // 十二 begins with its multiplier; 百 and 千 do not.
  if (sum.digit === null && (small !== 10 || sum.section > 0)) return false;
  sum.section += (sum.digit ?? 1) * small;
  sum.digit = null;
  sum.step = small;
  return true;
}
