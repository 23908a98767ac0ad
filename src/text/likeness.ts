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
  const pairs = Math.max(first.length - 1, 0) + Math.max(second.length - 1, 0);
  if (pairs === 0) return 0;
  const isShort = first.length <= mostBits && second.length <= mostBits;
  return (2 * (isShort ? commonOfShort(first, second) : common(first, second))) / pairs;
}

/** Names and values are short: to compare each pair with each costs less than to count them. */
function commonOfShort(first: string, second: string): number {
  let found = 0;
  let taken = 0;
  for (let at = 0; at + 1 < second.length; at++) {
    const code = second.charCodeAt(at);
    const next = second.charCodeAt(at + 1);
    for (let other = 0; other + 1 < first.length; other++) {
      if (first.charCodeAt(other) !== code || first.charCodeAt(other + 1) !== next) continue;
      if ((taken & (1 << other)) !== 0) continue;
      taken |= 1 << other;
      found++;
      break;
    }
  }
  return found;
}

/** As many characters as there are bits to note pairs that have found their like. */
const mostBits = 32;

function common(first: string, second: string): number {
  const known = pairsOf(first);
  let found = 0;
  for (const [pair, count] of pairsOf(second)) found += Math.min(count, known.get(pair) ?? 0);
  return found;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
