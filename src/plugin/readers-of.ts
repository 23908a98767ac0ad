import type { Reader } from '../read/reader.ts';
import type { Plugin } from './plugin.ts';

/** The readers of these plugins in the order in which they are asked: the later plugin's first. */
export function readersOf(plugins: readonly Plugin[]): Reader[] {
  return plugins.toReversed().flatMap((plugin) => plugin.readers ?? []);
}
