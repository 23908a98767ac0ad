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
    cleared.test(words) ||
    documented.test(words) ||
    award.test(words) ||
    steady.test(words) ||
    ((ending.test(words) || all.test(words)) && !slogan.test(words)) ||
    isMadeOfStateWords(words)
  );
}

const absence = new RegExp(
  `^(?:确保|全年|实现)?(?:${alternatives(absenceWords)}|0(?=[\\u4e00-\\u9fa5]))[^\\d,]{2,20}$|^[\\u4e00-\\u9fa5]{2,6}(?:无|未发生|未出现|不发生|不出现)(?:重大|严重|较大|明显|责任|安全|人员|新增)[^\\d,]{2,12}$`,
);
const exception = new RegExp(`^(?:${alternatives(absenceExceptions)})`);
const conformity =
  /^(?:均|全部|全面|顺利|已|基本|须|应|能够|达到|并)*(?:符合|满足|达到|通过|遵守|严格执行|按照)[^\d,]{0,24}(?:规定|标准|规范|条件|验收|考核|评审|审核|检查|评估|认证|审计|备案|审批|测评|鉴定|检定|校准|评定|认定|考评|评价|论证|答辩|测试|检测|检验|年检|年审|评选|复审|复核|核查|公示|查新|审查|审定|制度|办法|法规)(?:要求|规定|标准)?$/;

/** 应援尽援, 应返尽返: all of it. */
const wholeness = /^(?:均|全部|实现|做到|确保)?应([\u4e00-\u9fa5])尽\1$/;

/** 满足设计荷载要求, 专家评审通过, 建立联防联控机制: a paper says what is wanted, or is itself what is wanted. */
const documented =
  /^(?:均|全部|已)?(?:符合|满足|达到)[^\d,]{0,8}(?:设计|合同|招标|投标|采购文件|技术|图纸|参数|协议|规划|任务书|清单|行业|国家|消防|抗震|环保)[^\d,]{0,8}(?:要求|需要|参数|指标)$|^[^\d,]{0,8}(?:评审|评估|验收|审核|考核|鉴定|审查|检测|检验|论证|认证|测评|测试|研究|审议|表决)(?:通过|合格|达标)$|^与[^\d,]{2,20}(?:一致|相符)$|^(?:责任)?落实到(?:每?[个人户岗村组]|社区|单位|部门|企业|镇街|责任人)$|^(?:建立|制定|制订|出台|印发|编制|修订|修订完善|编印|建成)[^\d,]{2,24}(?:机制|制度|办法|方案|规划|预案|台账|名录|数据库|档案|清单|细则|条例|目录|图谱)$/;

/** 全面消除; 完成省下达目标: what others have set and will check. */
const cleared =
  /^(?:全面|彻底|基本|全部)(?:消除|销号|清除|清理)(?:完毕)?$|^(?:全面|全部|按时|按期|如期)?完成(?:国家|省|市|县|区|上级|中央)[^\d,]{0,4}(?:下达|考核|分解|约束性)[^\d,]{0,6}(?:任务|目标|指标)$/;

/** 取得CMA认证, 获得省级称号: something that somebody else gives. */
const award =
  /^(?:已|成功|顺利)?(?:取得|获得|获评|荣获|获|评为|入选|列入)[^\d,]{2,20}(?:认证|认可|资质|资格|证书|证|许可|许可证|称号|荣誉|表彰|奖项|奖|立项|授权|批复|批准|命名|名录|名单)$/;

/** 全部销号, 全面消除, 全体职工, 覆盖所有镇街: all of it. */
const all =
  /^(?:均|已)?(?:全部(?!提|加强|增强|改善|优化|推进)[\u4e00-\u9fa5]{2,4}|全[国省市县区镇乡村校院域](?:范围|区域)?|全体[^\d,]{2,8}|(?:覆盖|惠及|涵盖)(?:全|各|所有|每)[^\d,]{1,12})$/;

/** 面积不减少、质量不降低, 人员零伤亡, 只减不增, 与上年持平: what must not change or happen. */
const steady =
  /(?:^|[、\u4e00-\u9fa5])(?:不(?:加重|恶化|退化|减少|降低|下降|增加|增长|上升|反弹|反复|断档|断供|脱销|返贫|掉队|减弱|流失|缺岗|缺位|漏岗|脱岗|出错|出事|误事|扩散|外溢|拖延|积压|留死角|断电|断水|断网|断气|停电|停水|停气|停机|停运)|零(?:伤亡|死亡|增长|差错|失误|事故|投诉|上访|发案|感染|违规|违纪|泄密|故障|延误|逾期|排放)|[只仅][减降]不[增升]|[只仅]增不减|[负正]增长|持平)$/;

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
