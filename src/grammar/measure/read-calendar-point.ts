import { matchAt } from '../passage/match-at.ts';
import { parseChineseNumeral } from '../quantity/parse-chinese-numeral.ts';

/** A point in the calendar, or as much of it as is said. */
export interface CalendarPoint {
  year: number | null;
  month: number | null;
  day: number | null;
  /** Names a time so loosely that it may be part of a name: 2024年, 年底, 三季度. */
  isLoose: boolean;
  to: number;
}

/**
 * The point in the calendar that begins at `at`; of 1-12月 and 2023-2025年 the end.
 *
 *   2024-06-30    2024年6月30日    每年7月份    12月底    2024年底    第四季度    每月10日    月末
 */
export function readCalendarPoint(text: string, at: number): CalendarPoint | null {
  if (matchAt(opening, text, at) === null) return null;
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at);
    if (match !== null) return pointOf(match.groups ?? {}, at + match[0].length);
  }
  return null;
}

/** Spares most places the patterns. */
const opening =
  /\d{1,4} ?(?:[年月日号季/.至到~—–-]|\d)|[一二三四五六七八九十每当本次翌同今该年月季学上下第]/y;

const year = '(?<year>(?:19|20)\\d{2}|二[〇零][一二三][〇零一二三四五六七八九])';
const months = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const month = `(?<month>${months})月份?(?!均|饼|嫂)`;
const day =
  '(?<day>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const end = '(?<end>底|末|终|初|[上中下]旬)';
const quarter = '第?(?<quarter>[一二三四1-4])季度';
const half = '(?<half>[上下])半年';
const lead = '(?:每|当|本|次|翌|同|今|该)';
const joint = ' ?[-—–~至到]{1,2} ?';
/** Not the end of a number or of 多年, 近年. */
const free = '(?<![\\d一二两三四五六七八九十几多少近])';

const patterns = [
  `${year}(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)日?`,
  `${year}[-/](?<month>1[0-2]|0?[1-9])(?=$|[^\\d%\\u4e00-\\u9fa5]|前|底)${end}?`,
  `(?<month>1[0-2]|0?[1-9])\\.(?<day>3[01]|[12]\\d|0?[1-9])日?(?=之?前|以前)`,
  `(?:${year}年度?的?|${lead}年度?)?(?:${months}月?份?${joint})?${month}(?:${day}|${end})?`,
  `(?:(?:19|20)\\d{2}年?${joint})?${year}年度?(?:${quarter}|${half})?${end}?`,
  `${free}(?:${lead}|[当本]个)?年度?(?:(?<yearEnd>底|末|终)|(?=内(?![部容涵设])|之?前|以前))`,
  `${free}[当本今]年度?(?=完成(?!率|度|情况|量|数))`,
  `${free}${lead}月${day}`,
  `${free}${lead}?(?:月${end}|(?:季度?|学期)(?:末|底)|月(?=内(?![部容涵设])|之?前))`,
  `${free}${quarter}${end}?`,
  `${half}${end}?`,
  `${free}${day}(?=之?前|以前)`,
].map((pattern) => new RegExp(pattern, 'y'));

function pointOf(groups: Record<string, string | undefined>, to: number): CalendarPoint {
  return {
    year: numberOf(groups.year),
    month: numberOf(groups.month) ?? lastMonthOf(groups),
    day: numberOf(groups.day),
    isLoose: groups.day === undefined && (groups.month === undefined || groups.end === undefined),
    to,
  };
}

function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d/.test(written) ? Number(written) : parseChineseNumeral(written);
}

/** 12 of 年底 and 下半年, 6 of 上半年, 9 of 三季度. */
function lastMonthOf(groups: Record<string, string | undefined>): number | null {
  if (groups.quarter !== undefined) return 3 * (numberOf(groups.quarter) as number);
  if (groups.half !== undefined) return groups.half === '上' ? 6 : 12;
  const isYearEnd = groups.yearEnd ?? (groups.year === undefined ? undefined : groups.end);
  return isYearEnd === undefined || isYearEnd === '初' ? null : 12;
}
