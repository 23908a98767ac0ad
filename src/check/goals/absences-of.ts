import type { Claim } from './claim.ts';

/**
 * What a goal says must not happen, as figures of nought.
 *
 *   确保不发生亡人火灾，群众安全感提升
 *     ^^^^^^^^^^^^^^
 */
export function absencesOf(goal: string): Claim[] {
  return [...goal.matchAll(absence)].map(({ 0: text, 1: noun = '', index }) => {
    const span = { text, from: index, to: index + text.length };
    const none = { comparator: '=', sign: null, approximate: false, unit: null } as const;
    const measure = { kind: 'number', number: 0, ...none, per: [], noun: null, ...span } as const;
    return { noun, measure: { ...measure, per: [] }, ...span };
  });
}

/** Whether a goal may say so: far cheaper than to look for it. */
export function mayDeny(goal: string): boolean {
  return goal.includes('发生') || goal.includes('杜绝');
}

const absence =
  /(?:不发生|未发生|零发生|杜绝)([\p{Script=Han}]{0,16}?(?:事故|事件|火灾|伤亡|舆情|案件|上访|投诉))(?=$|[，。；、,;.\s])/gu;
