import type { Ajv } from 'ajv';
import { checkSchema } from '../../yaml/check-schema.ts';
import type { Fault } from '../../yaml/fault.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import { unknownName } from '../../yaml/unknown-name.ts';
import type { RuleDefinition } from '../rule.ts';
import { checkSettingNames } from '../settings/check-setting-names.ts';
import { checkSettingOptions } from '../settings/check-setting-options.ts';
import type { Preset } from '../settings/preset.ts';
import { wordSchemas } from './word-schemas.ts';

/** What presets may name. */
export interface PresetBase {
  /** All rules, by id. */
  rules: ReadonlyMap<string, RuleDefinition>;
  /** Names of all catalogs. */
  catalogs: readonly string[];
  /** Names of the presets that there are already. */
  taken: ReadonlySet<string>;
}

/** The presets of a pack, `presets/NAME.yaml`, by name; and what is wrong in them, by path. */
export function loadPresets(
  files: ReadonlyMap<string, YamlFile>,
  base: PresetBase,
  ajv: Ajv,
): { presets: Record<string, Preset>; faults: Map<string, Fault[]> } {
  const presets: Record<string, Preset> = {};
  const faults = new Map<string, Fault[]>();
  const validate = ajv.compile(wordSchemas.preset);
  for (const [path, file] of files) {
    const name = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    const shape = file.faults.length > 0 ? file.faults : checkSchema(file, validate);
    const wrong = shape.length > 0 ? shape : checkNames(file, name, base);
    if (wrong.length > 0) {
      faults.set(path, wrong);
      continue;
    }
    const { rules, catalog } = file.value as PresetText;
    presets[name] = { rules: rules ?? {}, ...(catalog && { catalog }) };
  }
  return { presets, faults };
}

/** As the file says it, with a title. */
interface PresetText {
  rules: Preset['rules'] | null;
  catalog?: string;
}

function checkNames(file: YamlFile, name: string, base: PresetBase): Fault[] {
  const { rules, catalog } = file.value as PresetText;
  const start = { start: 0, end: 0 };
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    return [faultAt(file.source, start, `“${name}”不能作预设的名称`, '只用小写字母、数字和“-”')];
  }
  if (base.taken.has(name)) {
    return [faultAt(file.source, start, `预设“${name}”与已有的同名`, '换一个文件名')];
  }
  const faults = checkSettingNames(file, rules ?? {}, ['rules'], new Set(base.rules.keys()));
  if (catalog !== undefined && !base.catalogs.includes(catalog)) {
    const at = { path: ['catalog'], isKey: false };
    faults.push(unknownName(file, at, '这套目录', base.catalogs));
  }
  return faults.length > 0 ? faults : checkSettingOptions(file, rules ?? {}, ['rules'], base.rules);
}
