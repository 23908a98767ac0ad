import { rememberByText } from '../../text/remember-by-text.ts';

/**
 * Whether two phrases are the same act and object, even turned round: 清运垃圾, 垃圾清运量.
 * Each part has at least two characters.
 */
export function isTurned(one: string, other: string): boolean {
  const [left, right] = [bareOf(one), bareOf(other)];
  if (left.length !== right.length || left.length < 2 * part) return false;
  const at = (left + left).indexOf(right, part);
  return left === right || (at >= 0 && at <= left.length - part);
}

/** All that {@link isTurned} finds the same as a phrase, without the words around it. */
export function turnsOf(phrase: string): string[] {
  const bare = bareOf(phrase);
  const turns: string[] = [bare];
  for (let at = part; at <= bare.length - part; at++)
    turns.push(bare.slice(at) + bare.slice(0, at));
  return turns;
}

const part = 2;

/** Without what says how much of it or when. */
const bareOf = rememberByText((phrase): string =>
  phrase
    .replace(/^(?:全年|年度|计划|完成|实现|开展|组织|预计|力争)+/, '')
    .replace(/(?:面积|里程|长度|量)$/, ''),
);
