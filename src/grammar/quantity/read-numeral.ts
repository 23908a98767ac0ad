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
  return (
    readAndHalf(text, at) ?? readDigits(text, at) ?? readShare(text, at) ?? readChinese(text, at)
  );
}

const digits = /-?(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15}(?!\d))(?:\.\d{1,12}(?!\d))?/y;
const divisor = /\/([1-9]\d{0,3})(?![\d/.万亿])/y;

function readDigits(text: string, at: number): Numeral | null {
  const written = matchAt(digits, text, at)?.[0];
  // 020, 007 count nothing.
  if (written === undefined || /^-?0\d/.test(written)) return null;
  const to = at + written.length;
  const coefficient = Number(written.replaceAll(',', ''));
  const quotient = matchAt(divisor, text, to);
  if (quotient === null) return multiplied(text, coefficient, false, to);
  const number = Number((coefficient / Number(quotient[1])).toPrecision(12));
  return numeralOf(number, null, false, to + quotient[0].length);
}

/** Not the 千 of 千米, not the 百 of 百分点, not the 成 of 成果. */
const multiplier =
  /(?: {1,2}(?=[百千万亿]))?([余多来]?)([百千](?![分米克瓦伏帕卡]|人计划)|)([万亿]{0,2})([余多]?)/y;
const tenths = /成(?=以上|以下|以内|左右|[^\u4e00-\u9fa5]|$)/y;

/** With the 万, 余, 成 that follow. */
function multiplied(text: string, coefficient: number, isChinese: boolean, from: number): Numeral {
  if (matchAt(tenths, text, from)) return numeralOf(coefficient * 10, '%', isChinese, from + 1);
  const match = matchAt(multiplier, text, from);
  const numeral = numeralOf(coefficient, null, isChinese, from);
  if (match === null || match[0] === '') return numeral;
  const [all, before = '', small = '', large = '', after = ''] = match;
  for (const character of small + large) numeral.exponent += powerOf(character);
  numeral.number = Number(`${coefficient}e${numeral.exponent}`);
  numeral.vague = before + after;
  numeral.to += all.length;
  return numeral;
}

function numeralOf(number: number, unit: string | null, isChinese: boolean, to: number): Numeral {
  return { number, coefficient: number, exponent: 0, unit, isChinese, vague: '', to };
}

function powerOf(character: string): number {
  return Math.log10(smallMultipliers[character] ?? largeMultipliers[character] ?? 1);
}

const share =
  /(?:([百千万])|([二三四五六七八九十]|十[二五六]))分之((?:[〇零一二两三四五六七八九十百点]{1,9})|\d{1,6}(?:\.\d{1,6})?)/y;
const half = /(?:半数|一半)(?=以上|以下)/y;

function readShare(text: string, at: number): Numeral | null {
  if (matchAt(half, text, at)) return numeralOf(50, '%', true, at + 2);
  const match = matchAt(share, text, at);
  const counter = match === null ? null : numberOf(match[3] as string);
  if (match === null || counter === null) return null;
  const to = at + match[0].length;
  const unit = fractionUnits[match[1] ?? ''] ?? null;
  const denominator = unit === null ? (parseChineseNumeral(match[2] as string) as number) : 1;
  return numeralOf(Number((counter / denominator).toPrecision(12)), unit, true, to);
}

function numberOf(written: string): number | null {
  if (written === '百') return 100;
  return /^\d/.test(written) ? Number(written) : parseChineseNumeral(written);
}

const chinese = /[〇零一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿点]{1,24}/y;
const andHalf = /(\d{1,2}|[一二两三四五六七八九十])(?=个半(?:小时|月|学期))/y;

/** 1.5 and 个 of 1个半小时: the unit is what follows 半. */
function readAndHalf(text: string, at: number): Numeral | null {
  const whole = matchAt(andHalf, text, at)?.[1];
  if (whole === undefined) return null;
  return numeralOf((numberOf(whole) ?? 0) + 0.5, null, false, at + whole.length + 2);
}

const halfOf = /半(?=年(?!报)|天|日|小时|个小时|个月|学期|学年|个学期)/y;

function readChinese(text: string, at: number): Numeral | null {
  if (matchAt(halfOf, text, at)) return numeralOf(0.5, null, true, at + 1);
  const written = matchAt(chinese, text, at)?.[0].replace(/点$/, '');
  const number = written === undefined ? null : parseChineseNumeral(written);
  if (written === undefined || number === null) return null;
  const exponent = { 万: 4, 亿: 8 }[written.at(-1) as string] ?? 0;
  const to = at + written.length;
  if (exponent === 0) return multiplied(text, number, true, to);
  const numeral = numeralOf(number, null, true, to);
  return { ...numeral, exponent, coefficient: Number(`${number}e-${exponent}`) };
}
