import { headExceptions } from '../../glossary/name/head-exceptions.ts';
import { headWords, type NameKind } from '../../glossary/name/head-words.ts';
import { countedNouns } from '../../glossary/name/nouns.ts';

/** The head word of a name and what it says. */
export interface Head {
  kind: NameKind;
  word: string;
  /** The name up to the head word. */
  stem: string;
}

/**
 * The head word, with which the name ends.
 *
 *   城镇新增就业人数      群众满意度情况      服务人才数量
 *   └─stem─────┘^^ head         ^^^ head        ^^ head, 人才 says that people are counted
 */
export function findHead(bare: string): Head | null {
  if (bare.includes('是否')) return { kind: 'question', word: '是否', stem: bare };
  const plain = bare.replace(transparentEnd, '');
  const head = (plain === bare ? null : headOf(plain)) ?? headOf(bare);
  if (head === null || (payment.test(head.stem) && isMoney.test(head.word))) return null;
  if (!isPlainCount.test(head.word)) return head;
  const counted = countedNouns.find(([, noun]) => noun.test(head.stem));
  return counted === undefined ? head : { ...head, kind: counted[0] };
}

/** Adds nothing to the head word before it. */
const transparentEnd =
  /(?:情况|指标值|指标|调查|测评|评价|考核|目标值|目标|值|提升|提高|增长|增加|上升)$/;
/** 发放安家费 is something to do, not a cost: what its figure counts is open. */
const payment = /^(?:及时|按时|足额)?(?:发放|支付|拨付|兑现|领取|缴纳|落实|申领|享受|资助|给予)/;
const isMoney = /^(?:费|款|款项|经费|资金|补贴|补助|补助金|工资|费用|服务费|管理费|维护费)$/;
const isPlainCount = /^(?:数|数量|总数|总量|个数)$/;

const kinds = new Map<string, NameKind | null>(headExceptions.map((word) => [word, null]));
for (const [word, kind] of headWords) kinds.set(word, kind);
const longest = Math.max(...[...kinds.keys()].map((word) => word.length));

function headOf(words: string): Head | null {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const word = words.slice(-length);
    const kind = kinds.get(word);
    if (kind === null) return null;
    if (kind !== undefined) return { kind, word, stem: words.slice(0, -length) };
  }
  return null;
}
