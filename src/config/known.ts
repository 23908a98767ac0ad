import type { Plugin } from '../plugin/plugin.ts';
import type { Rule } from '../rule/rule.ts';

/** What configurations may refer to. */
export interface Known {
  /** perflint first. */
  plugins: readonly Plugin[];
  /** All rules of the plugins, by id. */
  rules: ReadonlyMap<string, Rule>;
}
