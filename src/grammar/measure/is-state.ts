import { alternatives } from '../../glossary/alternatives.ts';
import { slogans } from '../../glossary/measure/slogans.ts';
import { absenceExceptions, absenceWords, stateWords } from '../../glossary/measure/state-words.ts';

/**
 * Whether words say something that can be found to be so or not.
 *
 *   及时足额发放      通过验收      符合合同要求      无重大安全事故      系统正常运转
 *
 * Slogans are none: 有效提高, 持续增强, 优化服务.
 */
export function isState(words: string): boolean {
  if (words.length > 40) return false;
  return (
    (absence.test(words) && !exception.test(words)) ||
    conformity.test(words) ||
    wholeness.test(words) ||
    (ending.test(words) && !slogan.test(words)) ||
    isMadeOfStateWords(words)
  );
}

const absence = new RegExp(
  `^(?:确保|全年|实现)?(?:${alternatives(absenceWords)}|0(?=[\\u4e00-\\u9fa5]))[^\\d,]{2,20}$`,
);
const exception = new RegExp(`^(?:${alternatives(absenceExceptions)})`);
const conformity =
  /^(?:均|全部|全面|顺利|已|基本|须|应|能够|达到|并)*(?:符合|满足|达到|通过|遵守|严格执行|按照)[^\d,]{0,24}(?:规定|标准|规范|条件|验收|考核|评审|审核|检查|评估|认证|审计|备案|审批|测评|鉴定|评定|认定|考评|评价|论证|答辩|测试|检测|检验|年检|年审|评选|复审|复核|核查|公示|查新|审查|审定|制度|办法|法规)(?:要求|规定|标准)?$/;

/** 应援尽援, 应返尽返: all of it. */
const wholeness = /^(?:均|全部|实现|做到|确保)?应([\u4e00-\u9fa5])尽\1$/;

const ending = new RegExp(`(?:${alternatives(stateWords.ends)})$`);
const slogan = new RegExp(`^(?:${alternatives(slogans)})`);

const results = new Set<string>(stateWords.results);
const manners = new Set<string>(stateWords.manners);
const longest = Math.max(...[...results, ...manners].map((word) => word.length));

/** Takes the longest known word each time; a state has at least one result among its words. */
function isMadeOfStateWords(words: string): boolean {
  let hasResult = false;
  for (let at = 0; at < words.length; ) {
    const word = longestWordAt(words, at);
    if (word === '') return false;
    hasResult ||= results.has(word);
    at += word.length;
  }
  return hasResult;
}

function longestWordAt(words: string, at: number): string {
  for (let length = longest; length > 0; length--) {
    const word = words.slice(at, at + length);
    if (results.has(word) || manners.has(word) || word === '、') return word;
  }
  return '';
}
