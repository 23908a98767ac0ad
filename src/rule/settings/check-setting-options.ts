import { checkSchema } from '../../yaml/check-schema.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import type { RuleDefinition } from '../rule.ts';
import { compileOptions } from './compile-options.ts';
import type { RuleSettings } from './rule-settings.ts';

/**
 * Options that a rule does not have, or that its schema does not allow.
 *
 * @param path where the settings stand in the file
 * @param known all rules by id
 */
export function checkSettingOptions(
  file: YamlFile,
  settings: RuleSettings,
  path: readonly (string | number)[],
  known: ReadonlyMap<string, Pick<RuleDefinition, 'options'>>,
): Fault[] {
  return Object.entries(settings).flatMap(([id, setting]) => {
    if (typeof setting === 'string' || setting[1] === undefined) return [];
    const options = known.get(id)?.options;
    return checkSchema(file, compileOptions(options), setting[1], [...path, id, 1]);
  });
}
