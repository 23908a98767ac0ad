import { relative, sep } from 'node:path';
import type { AppliedConfig } from '../../../config/apply-config.ts';
import type { Layer, Settings } from '../../../config/config.ts';
import { makeMatcher } from '../../../config/make-matcher.ts';
import type { SeenFile } from '../plan-run.ts';

/** What one configuration met in a run. Paths are relative to its folder. */
export interface ConfigUse {
  applied: AppliedConfig;
  /** All files found. */
  found: string[];
  checked: string[];
  /** Each combination of layers that some checked file has. */
  groups: { settings: Settings; layers: Layer[] }[];
}

/** What each configuration of a run met, in the order of the files. */
export function configUses(seen: readonly SeenFile[]): ConfigUse[] {
  const configs = [...new Set(seen.map(({ config }) => config))];
  return configs.map((applied) => {
    const own = seen.filter(({ config }) => config === applied);
    const pathOf = ({ path }: SeenFile) =>
      relative(applied.config.folder, path).split(sep).join('/');
    const checked = own.filter(({ isChecked }) => isChecked);
    const bySettings = new Map(checked.map((file) => [applied.settingsOf(file.path), file]));
    return {
      applied,
      found: own.map(pathOf),
      checked: checked.map(pathOf),
      groups: [...bySettings].map(([settings, file]) => ({
        settings,
        layers: layersOf(applied, pathOf(file)),
      })),
    };
  });
}

function layersOf({ config }: AppliedConfig, path: string): Layer[] {
  return config.layers.filter(({ files }) => files === null || makeMatcher(files)(path));
}
