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
  const match =
    matchAt(every, text, at) ??
    matchAt(everyNoun, text, at) ??
    matchAt(by, text, at) ??
    matchAt(average, text, at) ??
    matchAt(oneOf, text, at);
  return match === null
    ? null
    : { per: [countOf(match[1] ?? '') + nameOf(match[2] as string)], to: at + match[0].length };
}

/** 2 of 每两周. */
function countOf(written: string): string {
  return String(parseChineseNumeral(written) ?? written);
}

function nameOf(word: string): string {
  return periodNames[word] ?? word;
}

const count = '\\d{1,3}[百千万]?|[一二两三四五六七八九十百千万]{1,2}|半';
const spans = alternatives(periods);
const each = alternatives([...units.keys(), ...periods, ...shares]);
const every = new RegExp(
  `每(?:隔)?(?:一|(${count}))?个?(${each})(?:度|(?<=周|星期)[一二三四五六日](?![次场个至期届批人项]))?`,
  'y',
);
/** 每个区不低于1项: any short noun, if a number follows. */
const everyNoun = /每()个?([\u4e00-\u9fa5]{1,3}?)(?=[\d≥>≤<不至])/y;
const by = new RegExp(`(?:[按分]|逐(?!年))()(${spans})(?![龄程份均轮内])`, 'y');
const average = new RegExp(
  `()(${alternatives(averaged)})均(?=[\\d≥>≤<不至约大小低高达一二两三])`,
  'y',
);
const oneOf = new RegExp(
  `[一1]()个?(${spans})(?=[\\d一二两三四五六七八九]{1,2}[次场期轮遍回])`,
  'y',
);
