import { alternatives } from '../../glossary/alternatives.ts';
import { countWords } from '../../glossary/measure/formula-words.ts';

/**
 * Whether a clause calculates something instead of naming it.
 *
 *   合格数÷总数×100%    人均支付金额*总人数    满意人数/调查人数    完成数除以目标数    满意度=满意人数
 *        ^     ^                  ^                 ^                 ^^^            ^
 *
 * Not 7×24小时, 1920×1080, 优/良/中/差, 200元/人, 女性占比30%.
 */
export function isFormula(clause: string): boolean {
  if (!hasOperator.test(clause)) return false;
  return operation.test(clause) || stroke.test(clause) || share.test(clause);
}

/** Spares most clauses the rest. */
const hasOperator = /[÷×*/=✕占]|[乘除]/;
const operation =
  /÷|[\u4e00-\u9fa5)%] {0,2}[×*✕](?![×*✕]| ?\d{1,2}小时)|(?<![×*✕])[×*✕] {0,2}[\u4e00-\u9fa5(]|[×*✕] {0,2}100 ?%|\d ?[×*✕] ?\d[\d.,]{0,12}[^\s=]{0,6}=|除以|乘以|[\u4e00-\u9fa5)] {0,2}= {0,2}[\u4e00-\u9fa5(]/;
const counts = alternatives(countWords);
const stroke = new RegExp(`(?:${counts})\\)? {0,2}/ {0,2}[^/]{0,60}(?:${counts})`);
const share = /^[^\d占]{0,60}占[^\d占]{1,60}(?:的?(?:比例|比重|百分比|比率)|之比)$/;
