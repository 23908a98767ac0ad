import { remember } from '../../tree/remember.ts';

/** Finds words of a list in texts. */
export interface WordFinder {
  /** The words in a text, each at its first place, in order of place. */
  find(text: string): FoundWord[];
}

export interface FoundWord {
  word: string;
  from: number;
  to: number;
}

/**
 * Looks for many words at once: at most one word in a thousand characters may begin, so a table of
 * first characters settles nearly all places.
 *
 *   思想 and 党的        English research and development
 *       ^^^ between Chinese characters only
 */
export function wordFinder(words: readonly string[]): WordFinder {
  const byFirst = new Map<number, string[]>();
  for (const word of words) remember(byFirst, word.charCodeAt(0), (): string[] => []).push(word);
  const starts = new Uint8Array(0x10000);
  for (const code of byFirst.keys()) starts[code] = 1;
  return {
    find(text) {
      const found = new Map<string, FoundWord>();
      for (let from = 0; from < text.length; from++) {
        const code = text.charCodeAt(from);
        if (starts[code] === 0) continue;
        const word = byFirst.get(code)?.find((each) => standsAt(text, from, each));
        if (word === undefined) continue;
        const to = from + word.length;
        if (!found.has(word)) found.set(word, { word, from, to });
        from = to - 1;
      }
      return [...found.values()];
    },
  };
}

function standsAt(text: string, from: number, word: string): boolean {
  if (!text.startsWith(word, from)) return false;
  if (!latin.test(word)) return true;
  return hanAtEnd.test(text.slice(0, from)) && hanAtStart.test(text.slice(from + word.length));
}

const latin = /^[a-z]/i;
const hanAtEnd = /\p{Script=Han}[^\S\n]*$/u;
const hanAtStart = /^[^\S\n]*\p{Script=Han}/u;
