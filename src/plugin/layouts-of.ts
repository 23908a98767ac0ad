import type { Layout } from '../layout/layout.ts';
import type { Plugin } from './plugin.ts';

/** The layouts of these plugins; of equally sure ones the later plugin's reads. */
export function layoutsOf(plugins: readonly Plugin[]): Layout[] {
  return plugins.toReversed().flatMap((plugin) => plugin.layouts ?? []);
}
