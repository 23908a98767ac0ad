import type { Plugin } from '../plugin.ts';

/** How a thread gets a plugin. Plain data, so that a worker can be told. */
export interface PluginSource {
  /** What people call it. */
  name: string;
  /** URL of its JavaScript; `null` for a folder of rules. */
  module: string | null;
  /** What its folder of rules holds, checked; `null` where it has none. */
  pack: Plugin | null;
}
