import type { Plugin } from '../../plugin/plugin.ts';
import type { Reader } from '../../read/reader.ts';
import { textReader } from '../../read/text.ts';

/** The readers of these plugins in order of trust; plain text is what everything else is tried as. */
export function readersOf(plugins: readonly Plugin[]): Reader[] {
  return [...plugins.flatMap((plugin) => plugin.readers ?? []), textReader];
}
