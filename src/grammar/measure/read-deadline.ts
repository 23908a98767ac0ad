import { alternatives } from '../../glossary/alternatives.ts';
import { agreedTimes, holidays, milestones } from '../../glossary/measure/calendar-words.ts';
import type { DeadlineMeasure } from '../measure-types.ts';
import { type CalendarPoint, readCalendarPoint } from './read-calendar-point.ts';
import { matchAt } from '../passage/match-at.ts';
import type { Passage } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';

/**
 * The deadline that begins at `at`; of a span its end.
 *
 *   2024年6月30日前    每年7月份之前    1月至12月    中秋、春节前    开学前    合同约定时间内
 */
export function readDeadline(passage: Passage, at: number): DeadlineMeasure | null {
  const { text } = passage;
  const point = readPointAndTail(text, at);
  if (point !== null) {
    const { year, month, day, to } = point;
    return { kind: 'deadline', year, month, day, ...wordingOf(passage, at, to) };
  }
  const occasion = matchAt(occasions, text, at);
  if (occasion === null) return null;
  const words = wordingOf(passage, at, at + occasion[0].length);
  return { kind: 'deadline', year: null, month: null, day: null, ...words };
}

function readPointAndTail(text: string, at: number): CalendarPoint | null {
  const first = readCalendarPoint(text, at);
  if (first === null) return null;
  const joint = matchAt(until, text, first.to);
  const last = joint === null ? null : readCalendarPoint(text, first.to + joint[0].length);
  const point = last ?? first;
  const to = point.to + (matchAt(tail, text, point.to)?.[0].length ?? 0);
  const isDeadline =
    !first.isLoose || last !== null || to > point.to || matchAt(done, text, to) !== null;
  return isDeadline ? { ...point, year: point.year ?? first.year, to } : null;
}

const until = /\s?(?:至|到|[-—–~]{1,2})\s?/y;
const tail = /之前|以前|前(?![期述]|三|四)|之内|以内|内(?![部容涵设])|为?止/y;
/** What may follow a year or 年底 alone; elsewhere they are part of a name, as in 年底支付率. */
const done =
  /$|[,;。:\s()]|(?:全部|基本)?(?:完成|实现|达到|建成|竣工|完工|验收|投入|办结|交付|拨付|支付|发放)(?!率|度|情况|数|比例|进度|金额|标准)/y;

const setTime = `(?:${alternatives(agreedTimes.set)})的?(?:工作|办理|办结|完成|建设|施工|服务|处理|交付)?的?`;
const occasions = new RegExp(
  `(?:${alternatives(holidays)})(?:[、和及与]?(?:${alternatives(holidays)})){0,4}(?:节日|假期)?(?:之前|以前|前)` +
    `|(?:${alternatives(milestones)})(?:之前|以前|前)` +
    `|(?:在|于)?${setTime}(?:${alternatives(agreedTimes.time)})(?:要求)?(?:之内|以内|范围内|内|之前|前)`,
  'y',
);
