import { headExceptions } from '../../glossary/name/head-exceptions.ts';
import { headWords, type NameKind } from '../../glossary/name/head-words.ts';

/** The head word of a name and what it says. */
export interface Head {
  kind: NameKind;
  word: string;
  /** The name up to the head word. */
  stem: string;
}

/** The longest head word with which the words end; `null` also for 制度, 效率 and the like, which only look like one. */
export function headOf(words: string): Head | null {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const word = words.slice(-length);
    const kind = kinds.get(word);
    if (kind === null) return null;
    if (kind !== undefined) return { kind, word, stem: words.slice(0, -length) };
  }
  return null;
}

const kinds = new Map<string, NameKind | null>(headExceptions.map((word) => [word, null]));
for (const [word, kind] of headWords) kinds.set(word, kind);
const longest = Math.max(...[...kinds.keys()].map((word) => word.length));
