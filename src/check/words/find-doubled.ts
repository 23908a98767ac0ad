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
  for (let length = Math.min(longest, text.length >> 1); length >= shortest; length--) {
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

const shortest = 2;
const longest = 24;

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
