import type { SeenFile } from '../plan-run.ts';
import { ownLayers } from './own-layers.ts';

/**
 * The rules that the user has switched on or brings along, by id: what of them never came to be
 * asked is worth a word.
 */
export function watchedRules(seen: readonly SeenFile[]): string[] {
  const configs = [...new Set(seen.map(({ config }) => config))].map(({ config }) => config);
  const set = configs
    .flatMap(ownLayers)
    .flatMap(({ layer }) => Object.entries(layer.rules))
    .filter(([, setting]) => [setting].flat()[0] !== 'off')
    .map(([id]) => id);
  const brought = configs
    .flatMap(({ plugins }) => plugins)
    .flatMap(({ plugin }) => plugin.rules ?? [])
    .map(({ id }) => id);
  return [...new Set([...set, ...brought])];
}
