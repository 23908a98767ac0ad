import {
  cares,
  declines,
  faults,
  gains,
  growths,
  incidents,
  longTimes,
  merits,
  preventions,
  remedies,
  shortTimes,
} from '../../glossary/name/good-directions.ts';
import type { NameKind } from '../../glossary/name/head-words.ts';
import type { Head } from './head-of.ts';

/** Whether more of a thing is good, or less; `null` where it cannot be told. */
export type Direction = 'up' | 'down' | null;

/**
 * The good direction of what a name measures. The last telling word before the head decides.
 *
 *   投诉率 ↓      投诉处理率 ↑      案件处理差错率 ↓      事故下降率 ↑      化解纠纷数 ↑
 *   ^^              ^^                    ^^                  ^^ turns it     ^^ makes an incident good
 */
export function judgeDirection(head: Head): Direction {
  const { kind, word, stem } = head;
  switch (kind) {
    case 'satisfaction':
      return /[不未]$/.test(stem) ? 'down' : 'up';
    case 'timeliness':
    case 'compliance':
    case 'quality':
    case 'progress':
      return 'up';
    case 'cost':
      return holds(stem, declines) ? null : 'down';
    case 'change':
      return directionOf((stem + word).slice(-longestName), kind);
    case 'duration':
      return directionOfTime(stem + word);
    default:
      return counted.has(kind)
        ? (directionOf(withoutTail((stem + word).slice(-longestName)), kind) ?? usual(head))
        : null;
  }
}

/** Of longer names the end tells as much. */
const longestName = 60;

const counted: ReadonlySet<NameKind> = new Set([
  'rate',
  'degree',
  'people',
  'events',
  'count',
  'area',
  'amount',
]);

/** 知晓度, 清晰度 and other degrees of something good; of 影响程度 nobody can tell. */
function usual({ kind, word }: Head): Direction {
  const isOpen = /^(?:度|程度|偏离度|拥堵度|依存度|集中度|饱和度|影响程度)$/.test(word);
  return kind === 'degree' && !isOpen ? 'up' : null;
}

/** 投诉 of 投诉数量: the head without what only says that it is counted. */
function withoutTail(words: string): string {
  return words.replace(tail, '');
}

const tail =
  /(?:人次数|次数量|次数|起数|宗数|(?<!案)件数|人数|数量|总数|总量|率|数|量|度|额|比例|占比|比重|百分比|比率|程度|金额|面积|场次|人次)$/;

type Role = 'fault' | 'incident' | 'remedy' | 'decline' | 'growth' | 'gain' | 'merit' | 'control';

/** Later lists win where a word stands in two. */
const roles: ReadonlyMap<string, Role> = new Map(
  (
    [
      ['merit', merits],
      ['gain', gains],
      ['remedy', remedies],
      ['growth', growths],
      ['decline', declines],
      ['incident', incidents],
      ['fault', faults],
      ['control', ['控制']],
    ] as const
  ).flatMap(([role, words]) => words.map((word): [string, Role] => [word, role])),
);
const longest = Math.max(...[...roles.keys()].map((word) => word.length));

function directionOf(words: string, kind: NameKind): Direction {
  const last = lastTelling(words) ?? lastTelling(words.replace(plainNoun, ''));
  if (last === null) return null;
  const { role, rest } = last;
  const isNegated = /[不未无非零]$/.test(rest);
  const isShare = kind === 'rate' || kind === 'degree' || kind === 'change';
  switch (role) {
    case 'fault':
    case 'incident':
      if (isNegated) return 'up';
      return preventions.some((word) => words.startsWith(word))
        ? null
        : badUnless(rest, role, isShare);
    case 'decline':
      return opposite(directionOf(withoutTail(rest), kind)) ?? (kind === 'change' ? null : 'up');
    case 'growth':
      return directionOf(withoutTail(rest), kind) ?? (isShare ? 'up' : null);
    case 'control':
      return isShare ? null : directionOf(rest, kind);
    case 'merit':
      if (!isShare) return null;
  }
  return isNegated ? 'down' : 'up';
}

/** Stands between the telling word and 数: 流失人员数. */
const plainNoun = /(?:人员|人才|人口|学生|资金|产品|事项|行为|现象|案件|天数|断面|样品)$/;

function lastTelling(words: string): { role: Role; rest: string } | null {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const role = roles.get(words.slice(-length));
    if (role !== undefined) return { role, rest: words.slice(0, -length) };
  }
  return null;
}

/** Bad, unless something is done about it: 化解纠纷数 is good, and of 处理投诉率 nobody can tell. */
function badUnless(rest: string, role: 'fault' | 'incident', isShare: boolean): Direction {
  const isHandled = holds(rest, remedies);
  if (role === 'incident' && isHandled) return isShare ? null : 'up';
  return !isShare && (isHandled || holds(rest, cares)) ? null : 'down';
}

function directionOfTime(words: string): Direction {
  if (preventions.some((word) => words.startsWith(word))) return null;
  const short = lastPlace(words, shortTimes);
  const long = lastPlace(words, longTimes);
  if (short === long) return null;
  return short > long ? 'down' : 'up';
}

/** Where the last of the words ends; -1 where none stands. */
function lastPlace(text: string, words: readonly string[]): number {
  let place = -1;
  for (const word of words) {
    const at = text.lastIndexOf(word);
    if (at >= 0) place = Math.max(place, at + word.length);
  }
  return place;
}

function holds(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

function opposite(direction: Direction): Direction {
  if (direction === null) return null;
  return direction === 'up' ? 'down' : 'up';
}
