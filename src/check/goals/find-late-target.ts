import type { DeadlineMeasure } from '../../grammar/measure-types.ts';
import { readMeasures } from '../../grammar/measures.ts';
import { findChildren } from '../../tree/find-children.ts';
import type { Project, Target } from '../../tree/nodes.ts';
import type { Spot } from '../../tree/spot.ts';
import { bareName } from '../../tree/target/bare-name.ts';

/** A target that sets a later date than the goal promises. */
export interface LateTarget {
  name: string;
  target: Target;
  /** Where the goal says when. */
  text: string;
  from: number;
  to: number;
}

/**
 * The date by which all is done, later in the indicator than in the goal; `null` where either names
 * several dates, or none.
 *
 *   确保2025年8月31日前完工      工程完工时间：2025年9月30日前
 *         ^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^ late
 */
export function findLateTarget(goal: string, project: Spot<Project>): LateTarget | null {
  const end = endOf(goal);
  if (end === null) return null;
  const dated = findChildren(project, 'indicator').flatMap((indicator) => {
    const name = bareName(indicator.node);
    if (!isOfEnd.test(name) || isOfOther.test(name)) return [];
    const target = findChildren(indicator, 'target').at(-1)?.node;
    return target === undefined ? [] : [{ name, target }];
  });
  const [only, ...others] = dated;
  if (only === undefined || others.length > 0) return null;
  const [date, ...more] = datesIn(only.target.measures);
  if (date === undefined || more.length > 0 || !isLater(date, end.date)) return null;
  return { ...only, ...end };
}

function endOf(goal: string) {
  if (!done.test(goal)) return null;
  const [date, ...others] = datesIn(readMeasures(goal));
  if (date === undefined || others.length > 0) return null;
  const after = doneAfter.exec(goal.slice(date.to));
  if (after === null) return null;
  const to = date.to + after[0].length;
  return { date, text: goal.slice(date.from, to), from: date.from, to };
}

const done = /前.{0,12}(?:完工|竣工|完成|建成|交付)/s;
const doneAfter =
  /^(?:全部|全面|基本|保质保量|按时){0,3}(?:完工|竣工|完成(?=$|[，。；、,;.\s]|并)|建成|交付)/;
const isOfEnd = /(?:完成|完工|竣工|建成|交付)(?:时间|时限|期限|日期|时点)?$/;
/** Done after the work itself, or a part of it. */
const isOfOther =
  /结算|决算|审计|支付|付款|拨付|发放|验收|报告|绩效|评价|归档|质保|招标|采购|前期|设计|总结|评审|整改/;

function datesIn(measures: readonly { kind: string }[]): DeadlineMeasure[] {
  return (measures as readonly DeadlineMeasure[]).filter(
    ({ kind, month }) => kind === 'deadline' && month !== null,
  );
}

function isLater(one: DeadlineMeasure, other: DeadlineMeasure): boolean {
  const year = one.year ?? other.year ?? 0;
  const otherYear = other.year ?? one.year ?? 0;
  return dayOf(one, year) > dayOf(other, otherYear);
}

/** Days of the calendar in order; a month without a day is its end. */
function dayOf({ month, day }: DeadlineMeasure, year: number): number {
  return (year * 12 + (month ?? 12)) * 31 + (day ?? 31);
}
