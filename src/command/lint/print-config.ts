import { isAbsolute, relative, resolve } from 'node:path';
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
  const { rules, changes } = applied.settingsOf(path);
  const place = (from: string) => (isAbsolute(from) ? relative(io.folder, from) : from);
  const shown = {
    file,
    config: applied.config.file && place(applied.config.file),
    isIgnored: applied.isIgnored(path),
    ...changes,
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, setting]) => [id, { ...setting, from: place(setting.from) }]),
    ),
  };
  io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  return tellBrokenConfigs(configs, io);
}
