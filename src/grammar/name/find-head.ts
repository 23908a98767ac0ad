import { alternatives } from '../../glossary/alternatives.ts';
import { countedNouns } from '../../glossary/name/counted-nouns.ts';
import { declines, growths } from '../../glossary/name/good-directions.ts';
import type { NameKind } from '../../glossary/name/head-words.ts';
import { type Head, headOf } from './head-of.ts';

/**
 * The head word, with which the name ends.
 *
 *   城镇新增就业人数      群众满意度情况      服务人才数量      失业人数下降
 *   └─stem─────┘^^ head         ^^^ head        ^^ head           ^^ head: the change is measured
 *                                              └ says that people are counted
 */
export function findHead(bare: string): Head | null {
  if (bare.includes('是否')) return { kind: 'question', word: '是否', stem: bare };
  const head = measuredHead(bare) ?? headOf(bare);
  return head === null ? null : refine(head);
}

/** The head before words that add nothing to it: 满意度调查, 就业率情况, 认可度提升. */
function measuredHead(bare: string): Head | null {
  const plain = bare.replace(plainEnd, '');
  if (plain !== bare) return headOf(plain);
  const before = headOf(bare.replace(openEnd, ''));
  return before !== null && measured.has(before.kind) ? before : null;
}

const plainEnd = /(?:指标值|指标|调查|测评|评价|考核|目标值|目标|值)$/;
const openEnd = new RegExp(`(?:情况|控制|${alternatives(growths)})$`);
const measured: ReadonlySet<NameKind> = new Set([
  'rate',
  'satisfaction',
  'degree',
  'people',
  'events',
]);

/** What only the words before the head tell. */
function refine(head: Head): Head | null {
  const { word, stem } = head;
  if (isMoney.test(word) && payment.test(stem)) return null;
  if ((head.kind === 'cost' || head.kind === 'amount') && !word.endsWith('额')) {
    if (moved.test(stem)) return { ...head, kind: 'change' };
  }
  if (word === '时间' && pointInTime.test(stem)) return { ...head, kind: 'date' };
  const counted = isPlainCount.test(word)
    ? countedNouns.find(([, noun]) => noun.test(stem.replace(passing, '')))
    : undefined;
  return counted === undefined ? head : { ...head, kind: counted[0] };
}

/** 发放安家费 is something to do, not a cost: what its figure counts is open. */
const payment = /^(?:及时|按时|足额)?(?:发放|支付|拨付|兑现|领取|缴纳|落实|申领|享受|资助|给予)/;
const isMoney = /^(?:费|款|款项|经费|资金|补贴|补助|补助金|工资|费用|服务费|管理费|维护费)$/;
/** 节约费用, 增加收入: the figure may be a share of the money. Of 成本节约额 it is money. */
const moved = new RegExp(`^(?:${alternatives(growths)})|${alternatives(declines)}`);
const pointInTime =
  /(?<!平均|所需)(?:发放|支付|拨付|下达|兑现|采购|举办|开展|启动|到位|上线|印发|出台|报送|投用).{0,6}$/;
const isPlainCount = /^(?:数|数量|总数|总量|个数)$/;
/** Stands between what is counted and 数量: 事故发生数量, 讲座的数量. */
const passing = /(?:发生|开展|举办|举行|组织|审理|的)$/;
