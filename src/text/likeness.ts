import { plain } from './plain.ts';

/**
 * How alike two texts are, from 0 to 1: the share of pairs of neighbouring characters that they have
 * in common (Sørensen–Dice). Width, spaces and punctuation do not count.
 *
 *   参加培训人次, 参加培训的人次   0.73      薪酬调查企业填报率, 故障排除率   0
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [plain(one), plain(other)];
  if (first === second) return first === '' ? 0 : 1;
  const known = pairsOf(first);
  let common = 0;
  for (const [pair, count] of pairsOf(second)) common += Math.min(count, known.get(pair) ?? 0);
  const all = Math.max(first.length - 1, 0) + Math.max(second.length - 1, 0);
  return all === 0 ? 0 : (2 * common) / all;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
