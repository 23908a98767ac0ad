import {
  fractionUnits,
  largeMultipliers,
  smallMultipliers,
} from '../../glossary/measure/numerals.ts';
import { matchAt } from '../passage/match-at.ts';
import { parseChineseNumeral } from './parse-chinese-numeral.ts';

/** A number as it stands in the text, without its unit. */
export interface Numeral {
  number: number;
  /** Without 万, 亿: 3 of 3万. */
  coefficient: number;
  /** The power of ten that 万, 亿 stand for; 0 where none is written. */
  exponent: number;
  /** The unit that the number itself says: % in 百分之三 and 九成. */
  unit: string | null;
  isChinese: boolean;
  /** 余, 多, 来 as in 50余人, 10多万; '' where there is none. */
  vague: string;
  to: number;
}

/**
 * The number at `at`; `null` where none stands.
 *
 *   1,234.5    12.5亿    -3    3/4    百分之九十五    三分之二    九成    10余万    半(年)
 */
export function readNumeral(text: string, at: number): Numeral | null {
  return readDigits(text, at) ?? readShare(text, at) ?? readChinese(text, at);
}

const digits = /-?(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15}(?!\d))(?:\.\d{1,12}(?!\d))?/y;
const divisor = /\/([1-9]\d{0,3})(?![\d/.])/y;

function readDigits(text: string, at: number): Numeral | null {
  const written = matchAt(digits, text, at)?.[0];
  // 020, 007 count nothing.
  if (written === undefined || /^-?0\d/.test(written)) return null;
  const to = at + written.length;
  const coefficient = Number(written.replaceAll(',', ''));
  const quotient = matchAt(divisor, text, to);
  return quotient === null
    ? multiplied(text, { ...plain, coefficient, number: coefficient, to })
    : { ...plain, number: coefficient / Number(quotient[1]), to: to + quotient[0].length };
}

const plain = { coefficient: 0, exponent: 0, unit: null, isChinese: false, vague: '' };

/** Not the 千 of 千米, not the 百 of 百分点, not the 成 of 成果. */
const multiplier =
  /(?:\s{1,2}(?=[百千万亿]))?([余多来]?)([百千](?![分米克瓦伏帕卡人])|)([万亿]{0,2})([余多]?)/y;
const tenths = /成(?=以上|以下|以内|左右|[^\u4e00-\u9fa5]|$)/y;

/** With the 万, 余, 成 that follow. */
function multiplied(text: string, numeral: Numeral): Numeral {
  if (matchAt(tenths, text, numeral.to)) {
    return { ...numeral, number: numeral.coefficient * 10, unit: '%', to: numeral.to + 1 };
  }
  const match = matchAt(multiplier, text, numeral.to);
  if (match === null || match[0] === '') return numeral;
  const [all, before = '', small = '', large = '', after = ''] = match;
  const exponent = [...small, ...large].reduce((sum, character) => sum + powerOf(character), 0);
  return {
    ...numeral,
    exponent,
    number: Number(`${numeral.number}e${exponent}`),
    vague: before + after,
    to: numeral.to + all.length,
  };
}

function powerOf(character: string): number {
  return Math.log10(smallMultipliers[character] ?? largeMultipliers[character] ?? 1);
}

const share =
  /(?:([百千万])|([二三四五六七八九十]|十[二五六]))分之((?:[〇零一二两三四五六七八九十百点]{1,9})|\d{1,6}(?:\.\d{1,6})?)/y;
const half = /(?:半数|一半)(?=以上|以下)/y;

function readShare(text: string, at: number): Numeral | null {
  if (matchAt(half, text, at)) return { ...plain, number: 50, unit: '%', isChinese: true, to: at + 2 };
  const match = matchAt(share, text, at);
  const counter = match === null ? null : numberOf(match[3] as string);
  if (match === null || counter === null) return null;
  const to = at + match[0].length;
  const unit = fractionUnits[match[1] ?? ''] ?? null;
  const denominator = unit === null ? (parseChineseNumeral(match[2] as string) as number) : 1;
  return { ...plain, number: counter / denominator, unit, isChinese: true, to };
}

function numberOf(written: string): number | null {
  return /^\d/.test(written) ? Number(written) : parseChineseNumeral(written);
}

const chinese = /[〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿点]{1,24}/y;
const halfOf = /半(?=年(?!报)|天|日|小时|个小时|个月|学期|学年|个学期)/y;

function readChinese(text: string, at: number): Numeral | null {
  if (matchAt(halfOf, text, at)) return { ...plain, number: 0.5, isChinese: true, to: at + 1 };
  const written = matchAt(chinese, text, at)?.[0].replace(/点$/, '');
  const number = written === undefined ? null : parseChineseNumeral(written);
  if (written === undefined || number === null) return null;
  const exponent = { 万: 4, 亿: 8 }[written.at(-1) as string] ?? 0;
  const numeral = { ...plain, number, isChinese: true, to: at + written.length };
  if (exponent > 0) return { ...numeral, exponent, coefficient: Number(`${number}e-${exponent}`) };
  return multiplied(text, { ...numeral, coefficient: number });
}
