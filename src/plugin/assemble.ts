import { makeLibrary } from '../rule/make-library.ts';
import type { Lexicon, Rule } from '../rule/rule.ts';
import { ruleOf } from '../rule/rule-of.ts';
import { libraryParts } from './library-parts.ts';
import type { Plugin } from './plugin.ts';

/** What a configuration changes of the words that rules use. */
export interface LibraryChanges {
  /** Words to add and to take out, by lexicon name. */
  lexicons?: Readonly<Record<string, { add?: readonly string[]; remove?: readonly string[] }>>;
  /** Name of the only catalog to check against, such as `2021`; without it each form decides. */
  catalog?: string;
}

/**
 * All rules of these plugins by id, ready to be switched on. Of two things with one name the later
 * plugin's counts.
 */
export function assemble(
  plugins: readonly Plugin[],
  changes: LibraryChanges = {},
): ReadonlyMap<string, Rule> {
  const parts = libraryParts(plugins);
  const lexicons = parts.lexicons.map((lexicon) => change(lexicon, changes));
  const library = makeLibrary({ ...parts, lexicons }, changes.catalog ?? null);
  const definitions = plugins.flatMap(({ rules = [] }) => rules);
  return new Map(definitions.map((definition) => [definition.id, ruleOf(definition, library)]));
}

function change(lexicon: Lexicon, { lexicons }: LibraryChanges): Lexicon {
  const changed = lexicons?.[lexicon.name];
  if (!changed) return lexicon;
  const removed = new Set(changed.remove);
  const words = [...lexicon.words, ...(changed.add ?? [])].filter((word) => !removed.has(word));
  return { ...lexicon, words };
}
