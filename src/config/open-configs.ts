import { dirname, resolve } from 'node:path';
import { presetOf } from '../plugin/preset-of.ts';
import { remember } from '../tree/remember.ts';
import { type AppliedConfig, applyConfig } from './apply-config.ts';
import type { Config, Layer } from './config.ts';
import { emptyConfig } from './empty-config.ts';
import { findConfig } from './find-config.ts';
import type { Known } from './known.ts';
import type { ConfigProblems } from './load/load-config.ts';

export interface ConfigOptions extends Known {
  /** Absolute path of the working directory. */
  folder: string;
  /** The one configuration for all files; otherwise each file's is searched upwards. */
  file?: string | undefined;
  /** Whether configurations are left unread. */
  isOff: boolean;
  /** A preset in the place of `recommended` and of those that files extend. */
  preset?: string | undefined;
  /** Stronger than any file: the command line. */
  extra: readonly Layer[];
}

/** The configurations of a run; each is read once. */
export interface Configs {
  /** What holds for a file (absolute path). The built-in settings where its configuration is broken. */
  of(file: string): Promise<AppliedConfig>;
  problems: ConfigProblems;
}

/**
 * Finds the nearest `.perflintrc.yaml` above each file.
 *
 * Only that one counts; it says with `extends` what else does. Nothing that reads YAML is imported
 * until there is a configuration.
 */
export function openConfigs(options: ConfigOptions): Configs {
  const problems: ConfigProblems = new Map();
  const builtin = applyConfig(withLayers(emptyConfig(null, options.folder), options), options);
  const byFile = new Map<string, Promise<AppliedConfig>>();
  const byFolder = new Map<string, string | null>();
  const load = (file: string) =>
    remember(byFile, file, () => loadApplied(file, options, problems, builtin));
  return {
    problems,
    async of(file) {
      if (options.isOff) return builtin;
      const found = options.file ?? findConfig(dirname(file), byFolder);
      return found === null ? builtin : load(resolve(options.folder, found));
    },
  };
}

async function loadApplied(
  file: string,
  options: ConfigOptions,
  problems: ConfigProblems,
  builtin: AppliedConfig,
): Promise<AppliedConfig> {
  const { loadConfig } = await import('./load/load-config.ts');
  const loaded = await loadConfig(file, options);
  for (const [from, found] of loaded.problems) problems.set(from, found);
  if (loaded.problems.size > 0) return builtin;
  const { config, known } = loaded;
  const folder = options.file === undefined ? config.folder : options.folder;
  return applyConfig(withLayers({ ...config, folder }, { ...options, ...known }), known);
}

/** Every configuration stands on a preset, `recommended` by default, and under the command line. */
function withLayers(config: Config, { plugins, preset, extra }: ConfigOptions): Config {
  const names = ['recommended', ...(preset === undefined ? [] : [preset])];
  const base = names.map(
    (from): Layer => ({ from, files: null, rules: {}, ...presetOf(from, plugins), isPreset: true }),
  );
  const own = preset === undefined ? config.layers : config.layers.filter((one) => !one.isPreset);
  return { ...config, layers: [...base, ...own, ...extra] };
}
