import { units } from '../../glossary/measure/units.ts';
import { headWords } from '../../glossary/name/head-words.ts';
import { foldWidth } from '../../text/fold-width.ts';

/** A name without what is no part of it. */
export interface SplitName {
  /** Half-width, without brackets, formula, unit and stray marks at its end. */
  bare: string;
  /** The unit that stands in brackets or as % at the end. */
  unit: string | null;
}

/**
 * Divides an indicator name from its unit.
 *
 *   培训完成人次（人）      设施正常运行率%      按时发放工资（率）      满意度=满意人数÷总人数
 *   ^ bare       ^ unit   ^ bare        ^ unit  ^ both are the name     ^ bare
 */
export function splitName(name: string): SplitName {
  let bare = foldWidth(name.slice(-longest)).replace(formula, '').replace(strayEnd, '');
  let unit: string | null = null;
  for (let match = bracket.exec(bare); match !== null; match = bracket.exec(bare)) {
    const [all, content = ''] = match;
    const words = content.replace(/^单位:/, '').trim();
    bare = bare.slice(0, -all.length) + (headWords.has(words) && !units.has(words) ? words : '');
    unit ??= unitOf(words);
    bare = bare.replace(strayEnd, '');
  }
  if (!bare.endsWith('%')) return { bare, unit };
  return { bare: bare.replace(/[%\s]{1,5}$/, ''), unit: unit ?? '%' };
}

/** Of what is longer than any name only the end is read. */
const longest = 200;
/** A formula written into the name, from its sign on. */
const formula = /(?:=|[-—:]+(?=[^=]*[÷×*/])).*$/s;
const bracket = /\(([^()]{0,20})\)$/;
const strayEnd = /(?:[\s.,;:。、_-]|(?<=[率度数量性])\d)+$/;

function unitOf(words: string): string | null {
  if (units.has(words)) return words;
  // 万元, 亿元, 人/次: as written, since the value is a number of these.
  return /^[万亿千百]?\S{1,4}(?:\/\S{1,3})?$/.test(words) &&
    units.has(words.replace(/^[万亿千百]|\/.*$/g, ''))
    ? words
    : null;
}
