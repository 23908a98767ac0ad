import type { DeadlineMeasure } from '../measure-types.ts';
import { matchAt } from '../passage/match-at.ts';
import type { Passage } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';
import { type CalendarPoint, readCalendarPoint } from './read-calendar-point.ts';

/**
 * The deadline that begins at `at`; of a span its end.
 *
 *   2024年6月30日前    每年7月份之前    1月至12月    年底前    第四季度末
 */
export function readDeadline(passage: Passage, at: number): DeadlineMeasure | null {
  const point = readPointAndTail(passage.text, at);
  if (point === null) return null;
  const { year, month, day, to } = point;
  return { kind: 'deadline', year, month, day, ...wordingOf(passage, at, to) };
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

const until = / ?(?:至|到|[-—–~]{1,2}) ?/y;
const tail = /之前|以前|前(?![期述]|三|四)|之内|以内|内(?![部容涵设])|为?止/y;
/** What may follow a year or 年底 alone; elsewhere they are part of a name, as in 年底支付率. */
const done =
  /$|[,;。:、\s()\d≥]|[和及与各]|不少于|至少|(?:全部|基本)?(?:完成|实现|达到|建成|竣工|完工|验收|投入|办结|交付|拨付|支付|发放)(?!率|度|情况|数|比例|进度|金额|标准)/y;
