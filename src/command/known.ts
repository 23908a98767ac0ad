import type { Known } from '../config/known.ts';
import { assemble } from '../plugin/assemble.ts';
import { builtin } from '../plugin/builtin.ts';

const plugins = [builtin];

/** What perflint comes with. */
export const known: Known = { plugins, rules: assemble(plugins) };
