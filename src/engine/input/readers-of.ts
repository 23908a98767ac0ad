import type { Plugin } from '../../plugin/plugin.ts';
import type { Reader } from '../../read/reader.ts';
import { readers } from '../../read/readers.ts';

/** The readers of these plugins in order of trust, then perflint's own. */
export function readersOf(plugins: readonly Plugin[]): Reader[] {
  return [...plugins.flatMap((plugin) => plugin.readers ?? []), ...readers];
}
