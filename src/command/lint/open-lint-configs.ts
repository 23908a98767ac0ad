import { resolve } from 'node:path';
import type { Known } from '../../config/known.ts';
import { type Configs, openConfigs } from '../../config/open-configs.ts';
import { presetNames } from '../../plugin/preset-names.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Io } from '../io.ts';
import { known } from '../known.ts';
import { knownIn } from '../known-in.ts';
import { UsageError } from '../usage-error.ts';
import { parseRuleOptions } from './parse-rule-options.ts';

/** The options of the command line that say which settings hold. */
export interface ConfigValues {
  config?: string | undefined;
  'no-config'?: boolean | undefined;
  preset?: string | undefined;
  rule?: string[] | undefined;
}

/**
 * The configurations of a run. `--preset` and `--rule` may name what plugins of the working
 * directory bring.
 *
 * @throws {UsageError} for a preset or a rule that there is not
 */
export async function openLintConfigs(values: ConfigValues, io: Io): Promise<Configs> {
  const options = {
    ...known,
    folder: io.folder,
    file: values.config && resolve(io.folder, values.config),
    isOff: values['no-config'] ?? false,
    extra: [],
  };
  const { preset, rule = [] } = values;
  const configs = openConfigs(options);
  if (preset === undefined && rule.length === 0) return configs;
  const here = await knownIn(configs, io.folder);
  if (preset !== undefined) checkPreset(preset, here);
  return openConfigs({ ...options, preset, extra: await parseRuleOptions(rule, here) });
}

function checkPreset(name: string, { plugins }: Known): void {
  const names = presetNames(plugins);
  if (names.includes(name)) return;
  const nearest = nearestWord(name, names);
  const how = nearest === undefined ? `可以用 ${names.join('、')}` : `是不是“${nearest}”？`;
  throw new UsageError(`“--preset ${name}”：没有这个预设，${how}`);
}
