import { verbs } from '../check/verbs.ts';
import { builtinAhead } from '../generated/builtin-ahead.ts';
import { builtinRules } from '../generated/builtin-rules.ts';
import type { Plugin } from './plugin.ts';

/** perflint's own rules, words and verbs. */
export const builtin: Plugin = { name: 'perflint', ...builtinRules, verbs, ahead: builtinAhead };
