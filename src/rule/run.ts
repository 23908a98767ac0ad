import type { Root } from '../tree/nodes.ts';
import type { Finding } from './finding.ts';
import type { ActiveRule } from './rule.ts';

/** All findings of these rules in one file, in order of place, then rule. */
export function run(_root: Root, _rules: readonly ActiveRule[]): Finding[] {
  return [];
}
