import { nextPlace } from '../../text/next-place.ts';
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
  const next = nextPlace(words);
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

function standsAt(text: string, from: number, word: string): boolean {
  if (!text.startsWith(word, from)) return false;
  if (!latin.test(word)) return true;
  return hanAtEnd.test(text.slice(0, from)) && hanAtStart.test(text.slice(from + word.length));
}

const latin = /^[a-z]/i;
const hanAtEnd = /\p{Script=Han}[^\S\n]*$/u;
const hanAtStart = /^[^\S\n]*\p{Script=Han}/u;
