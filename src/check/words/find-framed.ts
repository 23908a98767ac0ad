/**
 * A name that says the same act before and after its object; `null` for any other text.
 *
 *   及时发放各类补贴发放      培训机构开展培训
 *     └word┘        └┬─┘     who acts, and what is done: right
 *                  again
 */
export function findFramed(text: string): { from: number; to: number; word: string } | null {
  const match = framed.exec(text);
  if (match === null) return null;
  const [, before = '', said = '', word = ''] = match;
  return { from: before.length, to: before.length + said.length, word };
}

const framed =
  /^(及时|按时|按期|足额|全额|)((发放|支付|拨付|采购|购置|购买|缴纳|举办|保障|办理)(?!单位|机构|人员|中心|部门|[率量数费款])\p{Script=Han}{2,12}\3)(?:率|情况|工作|及时率|完成率)?$/u;
