import { burdens, cares, preventions, remedies } from '../../glossary/name/good-directions.ts';
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
  if (drugShare.test(name)) return 'down';
  const words = name.replace(tail, '').replace('平均', '');
  const last = lastTelling(words) ?? lastTelling(words.replace(plainNoun, ''));
  if (last === null) return null;
  const { role, rest } = last;
  const isNegated = /[不未无非零]$/.test(rest);
  const isShare = kind === 'rate' || kind === 'degree' || kind === 'change';
  if (isOpenPortion(name, words) && (role === 'gain' || role === 'remedy' || role === 'merit')) {
    return null;
  }
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
      if (/(?:发生|出现)$/.test(words)) return isShare ? 'down' : directionOfCount(rest, kind);
      if (burdens.some((word) => rest.endsWith(word))) return null;
      return directionOfCount(rest, kind) ?? (isShare ? 'up' : null);
    case 'control':
      return isShare ? null : directionOfCount(rest, kind);
    case 'merit':
      if (!isShare) return null;
  }
  return isNegated ? 'down' : 'up';
}

/** What hospitals are to earn less by. */
const drugShare = /(?:药|药品|药品收入|药品费用|耗|耗材|耗材收入|耗材费用)(?:占比|比例)$/;

/** How large a part of the money or the work something is may be good either way: 药品收入占比, 单一来源采购比例. */
function isOpenPortion(name: string, words: string): boolean {
  return portion.test(name) && !quality.test(words) && !quality.test(words.replace(plainNoun, ''));
}

const portion = /(?:占比|比例|比重|百分比)$/;
const quality =
  /(?:合格|达标|优良|优质|优等|良好|完好|完成|及时|准确|覆盖|满意|按时|按期|办结|通过|规范|合规|无害化|资源化|就业|治愈|整改|化解|持证|抽查|抽检|检查|核查)$/;

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
