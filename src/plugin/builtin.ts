import { verbs } from '../check/verbs.ts';
import { builtinAhead } from '../generated/builtin-ahead.ts';
import { builtinRules } from '../generated/builtin-rules.ts';
import { layouts } from '../layout/layouts.ts';
import { readers } from '../read/readers.ts';
import { reporters } from '../report/reporters.ts';
import { expressionFunctions as functions } from '../rule/expression/expression-functions.ts';
import type { Plugin } from './plugin.ts';

/** perflint itself: its rules and words, its verbs and functions, the formats and tables it knows. */
export const builtin: Plugin = {
  name: 'perflint',
  ...builtinRules,
  ahead: builtinAhead,
  verbs,
  functions,
  readers,
  layouts,
  reporters,
};
