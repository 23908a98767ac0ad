import { isAbsolute, relative, resolve } from 'node:path';
import type { AppliedConfig } from '../../config/apply-config.ts';
import type { Config } from '../../config/config.ts';
import type { Configs } from '../../config/open-configs.ts';
import type { Io } from '../io.ts';
import { tellBrokenConfigs } from '../output/tell-broken-configs.ts';

/**
 * `--print-config FILE`: what holds for a file, and where each setting was written. JSON.
 *
 * @returns the exit code: 2 where the configuration is broken
 */
export async function printConfig(file: string, configs: Configs, io: Io): Promise<number> {
  const path = resolve(io.folder, file);
  const applied = await configs.of(path);
  const { config } = applied;
  const place: Place = (from) => (isAbsolute(from) ? relative(io.folder, from) : from);
  const shown = {
    file,
    config: config.file && place(config.file),
    isIgnored: applied.isIgnored(path),
    plugins: config.plugins.map(({ plugin, source, from }) => ({
      name: plugin.name,
      runsCode: source.module !== null,
      rules: plugin.rules?.length ?? 0,
      from: place(from),
    })),
    ...wordsOf(path, applied, place),
    files: config.sources.files
      ? { patterns: config.files, from: place(config.sources.files) }
      : null,
    ignores: config.ignores.map((pattern, index) => ({
      pattern,
      from: place(config.sources.ignores?.[index] ?? ''),
    })),
    rules: rulesOf(path, applied, place),
  };
  io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  return tellBrokenConfigs(configs, io);
}

/** A file as people see it from the working directory. */
type Place = (from: string) => string;

function wordsOf(path: string, { config, settingsOf }: AppliedConfig, place: Place) {
  const { catalog, lexicons } = settingsOf(path).changes;
  const layer = config.layers.findLast((one) => one.catalog !== undefined);
  return {
    catalog: catalog === undefined ? null : { name: catalog, from: place(layer?.from ?? '') },
    lexicons: Object.fromEntries(
      Object.entries(lexicons ?? {}).map(([name, changes]) => [
        name,
        { ...changes, from: place(sourceOf(name, config)) },
      ]),
    ),
  };
}

function sourceOf(lexicon: string, { sources }: Config): string {
  return sources.lexicons?.[lexicon] ?? '';
}

/** Rules that a plugin brings tell of it. */
function rulesOf(path: string, { config, settingsOf }: AppliedConfig, place: Place) {
  const plugins = new Map(
    config.plugins.flatMap(({ plugin }) =>
      (plugin.rules ?? []).map(({ id }): [string, string] => [id, plugin.name]),
    ),
  );
  return Object.fromEntries(
    Object.entries(settingsOf(path).rules).map(([id, setting]) => {
      const plugin = plugins.get(id);
      return [id, { ...setting, from: place(setting.from), ...(plugin && { plugin }) }];
    }),
  );
}
