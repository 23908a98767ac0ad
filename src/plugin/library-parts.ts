import type { LibraryParts } from '../rule/make-library.ts';
import type { Plugin } from './plugin.ts';

/** What the rules of these plugins may refer to; the later plugin's come later. */
export function libraryParts(plugins: readonly Plugin[]): LibraryParts {
  return {
    verbs: plugins.flatMap(({ verbs = [] }) => verbs),
    functions: plugins.flatMap(({ functions = [] }) => functions),
    lexicons: plugins.flatMap(({ lexicons = [] }) => lexicons),
    catalogs: plugins.flatMap(({ catalogs = [] }) => catalogs),
    bases: plugins.flatMap(({ bases = [] }) => bases),
    conditions: plugins.flatMap(({ conditions = [] }) => conditions),
    ahead: plugins.find(({ ahead }) => ahead !== undefined)?.ahead,
  };
}
