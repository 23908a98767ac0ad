import type { Fault } from '../../yaml/fault.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import { unknownName } from '../../yaml/unknown-name.ts';
import type { RuleSettings } from './rule-settings.ts';

/**
 * Settings of rules that do not exist.
 *
 * @param path where the settings stand in the file
 * @param known ids of all rules
 */
export function checkSettingNames(
  file: YamlFile,
  settings: RuleSettings,
  path: readonly (string | number)[],
  known: ReadonlySet<string>,
): Fault[] {
  return Object.keys(settings)
    .filter((id) => !known.has(id))
    .map((id) => unknownName(file, { path: [...path, id], isKey: true }, '这条规则', [...known]));
}
