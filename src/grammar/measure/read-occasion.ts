import { alternatives } from '../../glossary/alternatives.ts';
import { agreedTimes, holidays, milestones } from '../../glossary/measure/calendar-words.ts';
import type { DeadlineMeasure } from '../measure-types.ts';
import { matchAt } from '../passage/match-at.ts';
import type { Passage } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';

/**
 * The deadline without a date that begins at `at`.
 *
 *   中秋、春节前    2025年春节前    国庆期间    开学前    合同约定时间内
 */
export function readOccasion(passage: Passage, at: number): DeadlineMeasure | null {
  const occasion = matchAt(occasions, passage.text, at);
  if (occasion === null) return null;
  const year = occasion.groups?.year;
  return {
    kind: 'deadline',
    year: year === undefined ? null : Number(year),
    month: null,
    day: null,
    ...wordingOf(passage, at, at + occasion[0].length),
  };
}

const holiday = `(?:${alternatives(holidays)})`;
const before = '(?:之前|以前|前)';
const setTime = `(?:${alternatives(agreedTimes.set)})的?(?:工作|办理|办结|完成|建设|施工|服务|处理|交付)?的?`;
const occasions = new RegExp(
  `(?:(?<year>(?:19|20)\\d{2})年)?${holiday}(?:[、和及与]?${holiday}){0,4}(?:(?:节日|假期)?${before}|(?:节日|假期|节假日)?期间|(?:假期|长假)|(?:当天|当日|节当天))` +
    `|(?:${alternatives(milestones)})${before}` +
    `|(?:在|于)?${setTime}(?:${alternatives(agreedTimes.time)})(?:要求)?(?:之内|以内|范围内|内|之前|前)`,
  'y',
);
