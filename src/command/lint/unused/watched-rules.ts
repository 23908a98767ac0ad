import type { SeenFile } from '../plan-run.ts';
import { ownLayers } from './own-layers.ts';

/** The rules that the user has switched on, by id: what of them never came to be asked is worth a word. */
export function watchedRules(seen: readonly SeenFile[]): string[] {
  const configs = new Set(seen.map(({ config }) => config));
  const layers = [...configs].flatMap(({ config }) => ownLayers(config));
  const ids = layers.flatMap(({ layer }) =>
    Object.entries(layer.rules)
      .filter(([, setting]) => [setting].flat()[0] !== 'off')
      .map(([id]) => id),
  );
  return [...new Set(ids)];
}
