import { alternatives } from '../../glossary/alternatives.ts';
import { averaged, periodNames, periods, shares } from '../../glossary/measure/calendar-words.ts';
import { units } from '../../glossary/measure/units.ts';
import { matchAt } from '../passage/match-at.ts';
import { parseChineseNumeral } from './parse-chinese-numeral.ts';
import type { Per } from './read-per-after.ts';

/**
 * What stands before a number, or alone.
 *
 *   每月至少2次    每5年对所属单位审计一次    按季    人均200元    一年两次
 *     ^           ^^                        ^      ^         ^
 */
export function readPerBefore(text: string, at: number): Per | null {
  if (matchAt(opening, text, at) === null) return null;
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at);
    if (match === null) continue;
    const { count = '', each = '' } = match.groups as { count?: string; each?: string };
    return { per: [numberOf(count) + (periodNames[each] ?? each)], to: at + match[0].length };
  }
  return null;
}

/** Spares most places the patterns. */
const opening = /[每按分逐]|[一1]个?[年学季月旬周星工日天小分]|半[年月个]|.均/y;

/** 2 of 每两周. */
function numberOf(written: string): string {
  return String(parseChineseNumeral(written) ?? written);
}

const count = '\\d{1,3}[百千万]?|[一二两三四五六七八九十百千万]{1,2}|半';
const each = `(?<each>${alternatives([...units.keys(), ...periods, ...shares])})`;
const span = `(?<each>${alternatives(periods)})`;
const number = '[\\d≥>≤<不至约大小低高达一二两三]';

const patterns = [
  // 每周五 is every week.
  `每隔?(?:一|(?<count>${count}))?个?${each}(?:度|(?<=周|星期)[一二三四五六日](?![次场个至期届批人项]))?`,
  // Any short noun, if a number follows: 每个区不低于1项.
  '每个?(?<each>[\\u4e00-\\u9fa5]{1,3}?)(?=[\\d≥>≤<不至])',
  `(?:[按分]|逐(?!年))${span}(?![龄程份均轮内])`,
  `(?<each>${alternatives(averaged)})均(?=${number})`,
  `(?:[一1]个?|(?=半))${span}(?=[\\d一二两三四五六七八九]{1,2}[次场期轮遍回])`,
].map((pattern) => new RegExp(pattern, 'y'));
