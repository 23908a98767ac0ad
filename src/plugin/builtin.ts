import type { Plugin } from './plugin.ts';

/** perflint's own rules, words and verbs. */
export const builtin: Plugin = {
  name: 'perflint',
  rules: [],
  lexicons: [],
  catalogs: [],
  bases: [],
  verbs: [],
};
