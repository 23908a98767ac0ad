import { alternatives } from '../../glossary/alternatives.ts';
import { slogans } from '../../glossary/measure/slogans.ts';
import type { NameKind } from '../../glossary/name/head-words.ts';
import { readNameMeaning } from '../name-meaning.ts';

/**
 * Whether words without a number name what is counted, or the basis of counting, where the count should stand.
 *
 *   实际支付的雇员人数      目标群体满意度      经费使用情况      按实际申报情况统计      以实际发生数为准
 *
 * Not 提高…满意度, which is a slogan.
 */
export function isDefinition(words: string): boolean {
  if (words.length > 60) return false;
  if (basis.test(words)) return true;
  if (slogan.test(words)) return false;
  const { kind, head } = readNameMeaning(words);
  // 标准, 补贴 and 资金 end the names of things as well.
  if (head === null || qualities.has(head)) return false;
  return kinds.has(kind) || (kind === 'amount' && /(?<![足全])额$/.test(words));
}

/** Nor what is done by some rule, nor what rises or falls. */
const slogan = new RegExp(
  `^(?:${alternatives(slogans)}|按(?!时|期|月|季|年|实际)|通过|维持|保持|处于|有专)|(?:上升|下降|提高|提升|增长|增加|减少|降低)$`,
);
/** 根据实际情况举办 leaves open what is to be done: it says nothing about counting. */
const basis =
  /^(?:按|按照|根据|依据|以)(?:实际|据实)(?!(?:工作)?(?:情况|需要|需求)|\S{0,30}情况为准$)|(?<!情况)为准$|(?:统计|据实(?:结算|支付|发放|列支)?)$|^按\S{0,20}(?:任务数|下达数|实际数|实有数|人数|数量)$/;

/** Heads of names that, said alone, tell how it is: 发放及时, 群众满意. */
const qualities: ReadonlySet<string> = new Set(['及时', '满意']);

const kinds: ReadonlySet<NameKind | null> = new Set([
  'rate',
  'satisfaction',
  'degree',
  'people',
  'events',
  'count',
  'area',
  'cost',
  'duration',
  'timeliness',
  'situation',
]);
