import { validateConfig } from '../../generated/validate-config.ts';
import { checkSchema } from '../../yaml/check-schema.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';

/** What is wrong with a configuration file before its names are looked at: YAML, then shape. */
export function checkShape(file: YamlFile): Fault[] {
  return file.faults.length > 0 ? file.faults : checkSchema(file, validateConfig);
}
