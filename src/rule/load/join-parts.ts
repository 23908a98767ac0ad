import type { LibraryParts, WordParts } from '../make-library.ts';

/** The parts of a library with those of a pack after them. */
export function joinParts(base: LibraryParts, words: WordParts): LibraryParts {
  return {
    verbs: base.verbs,
    functions: base.functions,
    lexicons: [...base.lexicons, ...words.lexicons],
    catalogs: [...base.catalogs, ...words.catalogs],
    bases: [...base.bases, ...words.bases],
    conditions: [...base.conditions, ...words.conditions],
    ahead: base.ahead,
  };
}
