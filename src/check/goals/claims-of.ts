import { alternatives } from '../../glossary/alternatives.ts';
import type { Measure } from '../../grammar/measure-types.ts';
import { readMeasures } from '../../grammar/measures.ts';
import { foldWidth } from '../../text/fold-width.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { acts } from './acts.ts';
import type { Claim } from './claim.ts';

/**
 * The figures of a goal that have a unit and stand after what they are a figure of.
 *
 *   1.项目验收合格率达100%，2.师生满意率90%。为2名老人提供服务
 *     ^^^^^^^^^^^^ ^^^^^    ^^^^^^^^^ ^^^    no noun before 2名
 *
 *   新建8间实训室
 *   ^^^^^^^^^^^^^ what is done to how many of what
 *
 * @param isWanted of a sentence: whether its figures are asked for
 */
export function claimsOf(goal: string, isWanted: IsWanted = () => true): Claim[] {
  const claims: Claim[] = [];
  for (const measure of measuresOf(goal, isWanted)) {
    if (measure.kind !== 'number' || measure.unit === null || measure.per.length > 0) continue;
    // 十三项 in the title of a document is no promise.
    if (!/\d/.test(measure.text)) continue;
    const before = goal.slice(clauseStart(goal, measure.from), measure.from);
    const after = act.test(before) ? (nounAfter.exec(goal.slice(measure.to))?.[0] ?? '') : '';
    const noun = foldWidth(before).replace(tail, '') + after;
    if (noun.length < shortest) continue;
    const from = measure.from - before.length;
    const to = measure.to + after.length;
    claims.push({ noun, measure, text: goal.slice(from, to), from, to });
  }
  return claims;
}

/** Reads only the sentences that have a digit: goals are long, and most of them is words. */
function measuresOf(goal: string, isWanted: IsWanted): Measure[] {
  return matchesOf(withDigit, goal)
    .filter(([sentence]) => isWanted(sentence))
    .flatMap(({ 0: sentence, index }) =>
      readMeasures(sentence).map((measure) => ({
        ...measure,
        from: index + measure.from,
        to: index + measure.to,
      })),
    );
}

type IsWanted = (sentence: string) => boolean;

const withDigit = /[^。；;\n\d]*\d[^。；;\n]*/g;
const shortest = 3;

/** Where the clause begins that ends at an offset. Backwards: a pattern would try from each character. */
function clauseStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && !boundary.test(text.charAt(start - 1))) start--;
  return start;
}

const boundary = /[\s，。；、：！？,;:!?.．（()）“”\d％%]/;

/** After these the object follows its number. */
const act = new RegExp(`(?:${alternatives(acts)})$`);
const nounAfter = /^(?![以左之])[\p{Script=Han}]{1,12}?(?=$|[，。；、,;.\s]|并|和|及|与)/u;
const tail =
  /(?:目标任务|目标|任务|指标|预计|计划|力争|确保|保证|实现|完成|累计|合计|总计|共计|控制|保持|提高|提升|增加|达到|超过|均|都|应|要|需|共|将|达|到|至|为|在|是|约)+$/;
