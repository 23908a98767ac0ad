import { remember } from '../../tree/remember.ts';

/** Finds words of a list in texts. */
export interface WordFinder {
  /** The words in a text, each at its first place, in order of place. */
  find(text: string): readonly FoundWord[];
}

export interface FoundWord {
  word: string;
  from: number;
  to: number;
}

/**
 * Looks for many words at once. A table of how words begin, by two characters, settles nearly all
 * places without a look at a word.
 *
 *   思想 and 党的        English research and development
 *       ^^^ between Chinese characters only
 */
export function wordFinder(words: readonly string[]): WordFinder {
  const byFirst = new Map<number, string[]>();
  const beginnings = new Uint8Array(0x10000);
  const single = new Uint8Array(0x10000);
  for (const word of words) {
    const first = word.charCodeAt(0);
    remember(byFirst, first, (): string[] => []).push(word);
    if (word.length === 1) single[first] = 1;
    else beginnings[slotOf(first, word.charCodeAt(1))] = 1;
  }
  const find = (text: string) => {
    let found: Map<string, FoundWord> | null = null;
    let code = text.charCodeAt(0);
    for (let from = 0; from < text.length; from++) {
      const next = from + 1 < text.length ? text.charCodeAt(from + 1) : 0;
      const mayBegin = beginnings[slotOf(code, next)] === 1 || single[code] === 1;
      const first = code;
      code = next;
      if (!mayBegin) continue;
      const word = byFirst.get(first)?.find((each) => standsAt(text, from, each));
      if (word === undefined) continue;
      const to = from + word.length;
      found ??= new Map();
      if (!found.has(word)) found.set(word, { word, from, to });
      from = to - 1;
      code = to < text.length ? text.charCodeAt(to) : 0;
    }
    return found === null ? none : [...found.values()];
  };
  return { find };
}

const none: readonly FoundWord[] = [];

function slotOf(first: number, second: number): number {
  return ((first * 0x9e35) ^ second) & 0xffff;
}

function standsAt(text: string, from: number, word: string): boolean {
  if (!text.startsWith(word, from)) return false;
  if (!latin.test(word)) return true;
  return hanAtEnd.test(text.slice(0, from)) && hanAtStart.test(text.slice(from + word.length));
}

const latin = /^[a-z]/i;
const hanAtEnd = /\p{Script=Han}[^\S\n]*$/u;
const hanAtStart = /^[^\S\n]*\p{Script=Han}/u;
