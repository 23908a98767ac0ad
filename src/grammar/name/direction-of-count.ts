import { cares, preventions, remedies } from '../../glossary/name/good-directions.ts';
import type { NameKind } from '../../glossary/name/head-words.ts';
import type { Direction } from './direction.ts';
import { lastTelling } from './last-telling.ts';

/**
 * The good direction of a share, a number or an amount. The last telling word before the head decides.
 *
 *   投诉率 ↓      投诉处理率 ↑      案件处理差错率 ↓      事故下降率 ↑      化解纠纷数 ↑
 *   ^^              ^^                    ^^                  ^^ turns it     ^^ makes an incident good
 */
export function directionOfCount(name: string, kind: NameKind): Direction {
  const words = name.replace(tail, '');
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
      return opposite(directionOfCount(rest, kind)) ?? (kind === 'change' ? null : 'up');
    case 'growth':
      return directionOfCount(rest, kind) ?? (isShare ? 'up' : null);
    case 'control':
      return isShare ? null : directionOfCount(rest, kind);
    case 'merit':
      if (!isShare) return null;
  }
  return isNegated ? 'down' : 'up';
}

/** Stands between the telling word and 数: 流失人员数. */
const plainNoun = /(?:人员|人才|人口|学生|资金|产品|事项|行为|现象|案件|天数|断面|样品)$/;

/** 投诉 of 投诉数量: what only says that something is counted. */
const tail =
  /(?:人次数|次数量|次数|起数|宗数|(?<!案)件数|人数|数量|总数|总量|率|数|量|度|额|比例|占比|比重|百分比|比率|程度|金额|面积|场次|人次)$/;

/** Bad, unless something is done about it: 化解纠纷数 is good, and of 处理投诉率 nobody can tell. */
function badUnless(rest: string, role: 'fault' | 'incident', isShare: boolean): Direction {
  const isHandled = holds(rest, remedies);
  if (role === 'incident' && isHandled) return isShare ? null : 'up';
  return !isShare && (isHandled || holds(rest, cares)) ? null : 'down';
}

function holds(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

function opposite(direction: Direction): Direction {
  if (direction === null) return null;
  return direction === 'up' ? 'down' : 'up';
}
