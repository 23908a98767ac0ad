import { alternatives } from '../../glossary/alternatives.ts';
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
 * Looks for many words at once.
 *
 *   思想 and 党的        English research and development
 *       ^^^ between Chinese characters only
 */
export function wordFinder(words: readonly string[]): WordFinder {
  const byFirst = new Map<string, string[]>();
  for (const word of words) remember(byFirst, word.charAt(0), (): string[] => []).push(word);
  const isFew = byFirst.size <= few || words.some(({ length }) => length === 1);
  const next = isFew ? byFirstCharacter([...byFirst.keys()]) : byBeginning(words);
  return {
    find(text) {
      let from = next(text, 0);
      if (from < 0) return none;
      const found = new Map<string, FoundWord>();
      while (from >= 0) {
        const at = from;
        const word = byFirst.get(text.charAt(at))?.find((each) => standsAt(text, at, each));
        const to = at + (word?.length ?? 1);
        if (word !== undefined && !found.has(word)) found.set(word, { word, from, to });
        from = next(text, to);
      }
      return [...found.values()];
    },
  };
}

const none: readonly FoundWord[] = [];

/** More different first characters than this stand in any sentence. */
const few = 8;

/** The next place at or after an offset where a word may begin; negative where there is none. */
type NextPlace = (text: string, from: number) => number;

function byFirstCharacter(characters: readonly string[]): NextPlace {
  const any = new RegExp(alternatives(characters) || '(?!)', 'g');
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

function standsAt(text: string, from: number, word: string): boolean {
  if (!text.startsWith(word, from)) return false;
  if (!latin.test(word)) return true;
  return hanAtEnd.test(text.slice(0, from)) && hanAtStart.test(text.slice(from + word.length));
}

const latin = /^[a-z]/i;
const hanAtEnd = /\p{Script=Han}[^\S\n]*$/u;
const hanAtStart = /^[^\S\n]*\p{Script=Han}/u;
