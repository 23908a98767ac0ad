import { alternatives } from '../../glossary/alternatives.ts';
import { gradeWords } from '../../glossary/measure/grade-words.ts';
import { slogans } from '../../glossary/measure/slogans.ts';

/**
 * Whether words are a step of a scale, or the scale.
 *
 *   优秀      良好及以上      较为熟悉      优/良/中/差      达到优秀等次      稳定达到Ⅲ类
 */
export function isGrade(words: string): boolean {
  return (
    words.length <= 40 &&
    (grade.test(words) || classed.test(words) || (rank.test(words) && !slogan.test(words)))
  );
}

/** Waters, roads and the like are graded by class: Ⅲ类水质, 国家二级标准. */
const classed =
  /^(?:稳定|均|总体)?(?:达到|达|保持|优于|不低于|为)?(?:国家|地表水|地下水|空气质量|环境质量|水质){0,2}劣?(?:[ⅠⅡⅢⅣⅤ]|I{1,3}|IV|V|[一二三四五](?=[类级]))[类级](?:水体|水质|水|标准){1,2}?(?:标准|要求)?(?:及以上|或以上|以上|及优于)?$|^(?:稳定|均|总体)?(?:达到|达|保持|优于|为)?劣?(?:[ⅠⅡⅢⅣⅤ]|I{1,3}|IV|V)类(?:及以上|或以上|以上)?$/;

/** 国家一级馆, 省级以上, 核心期刊及以上, 位列全市前三: a step of a scale that is known, or a place in an order. */
const rank =
  /^(?:达到|达|保持|获评|评为|为|不低于)?(?:国家|全国|中国|省|市|部|行业)?(?:[一二三四五]级|[甲乙]级|[一二三]等|[一二三四五]星级?|A{1,5}级|国家级|省级|市级|部级)(?:[甲乙]等)?(?!以[上下]?的|管理|联动|党组织)[\u4e00-\u9fa5]{0,6}$|^(?:等保|安全等级)[一二三四]级$|^(?:达到|保持)?(?:国内|国际|省内|全国|全省|同行业|行业)(?:先进|领先|一流)(?:水平)?$|^[^\d,、]{2,12}(?:及以上|或以上|以上)$|^(?:位列|位居|名列|排名|排在|进入|保持|居)?(?:全国|全省|全市|全区|全县|同行业|行业)?(?:排名|位列|位居)?(?:前[一二三四五六七八九十百]{1,3}(?:名|位|强)?|第[一二三四五六七八九十]{1,3}(?:名|位)?)$/;
const slogan = new RegExp(`^(?:${alternatives(slogans)})`);

const step = `(?:${alternatives(gradeWords.degrees)})?(?:${alternatives(gradeWords.steps)})`;
const grade = new RegExp(
  `^(?:评为|评定为|达到|均为|为)?(?:${step})(?:(?:[/、或和]|以及)(?:${step})){0,6}(?:等次|等级|水平|程度|档)?(?:以上|及以上|或以上)?$`,
);
