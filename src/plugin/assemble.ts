import type { Basis, Lexicon, Library, Rule, RuleDefinition } from '../rule/rule.ts';
import type { Plugin } from './plugin.ts';

/** What a configuration changes of the words that rules use. */
export interface LibraryChanges {
  /** Words to add and to take out, by lexicon name. */
  lexicons?: Readonly<Record<string, { add?: readonly string[]; remove?: readonly string[] }>>;
  /** Name of the only catalog to check against, such as `2021`; without it each form decides. */
  catalog?: string;
}

/**
 * All rules of these plugins by id, ready to be switched on. Of two things with one name the later plugin's counts.
 */
export function assemble(
  plugins: readonly Plugin[],
  changes: LibraryChanges = {},
): ReadonlyMap<string, Rule> {
  const library: Library = {
    verbs: new Map(
      plugins.flatMap((plugin) => plugin.verbs ?? []).map((verb) => [verb.name, verb]),
    ),
    lexicons: new Map(
      plugins
        .flatMap((plugin) => plugin.lexicons ?? [])
        .map((lexicon) => [lexicon.name, changedLexicon(lexicon, changes)]),
    ),
    catalogs: plugins
      .flatMap((plugin) => plugin.catalogs ?? [])
      .filter((catalog) => changes.catalog === undefined || catalog.name === changes.catalog),
    conditions: {},
    bases: new Map(
      plugins.flatMap((plugin) => plugin.bases ?? []).map((basis) => [basis.key, basis]),
    ),
  };
  const definitions = plugins.flatMap((plugin) => plugin.rules ?? []);
  return new Map(definitions.map((definition) => [definition.id, ruleOf(definition, library)]));
}

function changedLexicon(lexicon: Lexicon, changes: LibraryChanges): Lexicon {
  const change = changes.lexicons?.[lexicon.name];
  if (!change) return lexicon;
  const removed = new Set(change.remove);
  const words = [...lexicon.words, ...(change.add ?? [])].filter((word) => !removed.has(word));
  return { ...lexicon, words };
}

function ruleOf(definition: RuleDefinition, library: Library): Rule {
  const { id, title, severity, preset, why, how } = definition;
  const basis = library.bases.get(definition.basis) as Basis;
  return { id, title, severity, preset, why, how, basis, definition, library };
}
