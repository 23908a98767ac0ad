import { isAbsolute } from 'node:path';
import type { Config, Layer } from '../../../config/config.ts';

/** A layer of settings that the user wrote, and where. */
export interface OwnLayer {
  layer: Layer;
  /** The configuration file; `null` for the command line. */
  file: string | null;
  /** Of its rules in that file; on the command line the number of the option. */
  path: (string | number)[];
}

/** The layers of a configuration without those of presets. */
export function ownLayers({ layers }: Config): OwnLayer[] {
  const counts = new Map<string, number>();
  return layers.flatMap((layer): OwnLayer[] => {
    const { from } = layer;
    const count = counts.get(from) ?? 0;
    counts.set(from, count + 1);
    if (from === '--rule') return [{ layer, file: null, path: [count] }];
    if (!isAbsolute(from)) return [];
    // A file gives its own rules first, then each of its overrides.
    const path = count === 0 ? ['rules'] : ['overrides', count - 1, 'rules'];
    return [{ layer, file: from, path }];
  });
}
