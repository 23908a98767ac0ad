/**
 * The longest stretch of a text that says the same words twice running; `null` where there is none.
 *
 *   办理办理技能证书      满意满意度      一个一个地核实      项目管理管理人员
 *   ^^^^                ^^^^           说得过去           `管理人员` is an exception
 *
 * @param exceptions words that may begin at the first or at the second of the two, and are longer
 */
export function findDoubled(
  text: string,
  exceptions: readonly string[],
): { from: number; to: number } | null {
  for (let lengths = repeatedAfter(text); lengths !== 0; ) {
    const length = 31 - Math.clz32(lengths);
    lengths ^= 1 << length;
    let same = 0;
    for (let second = length; second < text.length; second++) {
      const code = text.charCodeAt(second);
      same = code === text.charCodeAt(second - length) && isHan(code) ? same + 1 : 0;
      if (same < length) continue;
      const from = second + 1 - 2 * length;
      if (isFault(text, from, length, exceptions)) return { from, to: second + 1 };
    }
  }
  const particle = doubledParticle.exec(text);
  return particle && { from: particle.index, to: particle.index + particle[0].length };
}

/** Of single characters nearly all may stand twice (局局 in 人社局局机关); 目的的, 标的的 are right. */
const doubledParticle = /(?<![目标])的的(?!确)/;

const longest = 24;

/**
 * The distances, a bit each, at which neighbouring characters come again as often as they must if a
 * stretch of this length is doubled. Most texts have none, and that takes one look at each character.
 */
function repeatedAfter(text: string): number {
  let lengths = 0;
  if (started > 1 << 29) restart();
  const base = started;
  started += text.length + longest;
  times.fill(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const slot = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xfff;
    let before = (lastAt[slot] as number) - base;
    earlier[at & 31] = before;
    lastAt[slot] = base + at;
    while (before >= 0 && at - before <= longest) {
      const length = at - before;
      const count = (times[length] as number) + 1;
      times[length] = count;
      if (length > 1 && count >= length - 1) lengths |= 1 << length;
      before = earlier[before & 31] as number;
    }
  }
  return lengths;
}

/** Where a pair of characters stood last, counted on from text to text so that nothing needs clearing. */
const lastAt = new Int32Array(0x1000).fill(-longest);
/** For each of the last places, where the same pair stood before. */
const earlier = new Int32Array(32);
/** How often a pair has come again at each distance. */
const times = new Int32Array(longest + 1);
let started = 0;

function restart(): void {
  lastAt.fill(-longest);
  started = 0;
}

/** All words of tables are in the basic block. */
function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isFault(
  text: string,
  from: number,
  length: number,
  exceptions: readonly string[],
): boolean {
  const word = text.slice(from, from + length);
  // 一步一步, 常常常常: said twice for a reason.
  if (word.startsWith('一') || [...word].every((character) => character === word[0])) return false;
  const beginsAt = (at: number) => (exception: string) =>
    exception.length > length && text.startsWith(exception, at);
  return !exceptions.some(beginsAt(from)) && !exceptions.some(beginsAt(from + length));
}
