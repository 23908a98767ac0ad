import { alternatives } from '../../glossary/alternatives.ts';
import { gradeWords } from '../../glossary/measure/grade-words.ts';

/**
 * Whether words are a step of a scale, or the scale.
 *
 *   优秀      良好及以上      较为熟悉      优/良/中/差      达到优秀等次
 */
export function isGrade(words: string): boolean {
  return words.length <= 40 && grade.test(words);
}

const step = `(?:${alternatives(gradeWords.degrees)})?(?:${alternatives(gradeWords.steps)})`;
const grade = new RegExp(
  `^(?:评为|评定为|达到|均为|为)?(?:${step})(?:(?:[/、或和]|以及)(?:${step})){0,6}(?:等次|等级|水平|程度|档)?(?:以上|及以上|或以上)?$`,
);
