/** The next place at or after an offset where a word may begin; negative where there is none. */
export type NextPlace = (text: string, from: number) => number;

/** Where words of a list may begin in a text, found faster than by a pattern of them all. */
export function nextPlace(words: readonly string[]): NextPlace {
  const first = new Set(words.map((word) => word.charAt(0)));
  const isFew = first.size <= few || words.some(({ length }) => length === 1);
  return isFew ? byFirstCharacter(first) : byBeginning(words);
}

/** More different first characters than this stand in any sentence. */
const few = 8;

function byFirstCharacter(characters: ReadonlySet<string>): NextPlace {
  const literal = [...characters].map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&'));
  const any = new RegExp(literal.join('|') || '(?!)', 'g');
  return (text, from) => {
    any.lastIndex = from;
    return any.test(text) ? any.lastIndex - 1 : -1;
  };
}

/** A table of how words begin, by two characters in 8 KB, settles nearly all places. */
function byBeginning(words: readonly string[]): NextPlace {
  const table = new Uint32Array(0x10000 / 32);
  for (const word of words) {
    const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1));
    table[slot >> 5] = (table[slot >> 5] as number) | (1 << (slot & 31));
  }
  return (text, from) => {
    let first = text.charCodeAt(from);
    for (let at = from + 1; at < text.length; at++) {
      const second = text.charCodeAt(at);
      const slot = slotOf(first, second);
      if ((((table[slot >> 5] as number) >>> (slot & 31)) & 1) === 1) return at - 1;
      first = second;
    }
    return -1;
  };
}

function slotOf(first: number, second: number): number {
  return ((first * 0x9e35) ^ second) & 0xffff;
}
