import { Ajv } from 'ajv';
import type { Fault } from '../../yaml/fault.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import { type LibraryParts, makeLibrary, type WordParts } from '../make-library.ts';
import type { Library, RuleDefinition } from '../rule.ts';
import type { Preset } from '../settings/preset.ts';
import { isPresetPath } from './is-preset-path.ts';
import { isWordPath } from './is-word-path.ts';
import { joinParts } from './join-parts.ts';
import { loadPresets } from './load-presets.ts';
import { loadRule } from './load-rule.ts';
import { loadWords } from './load-words.ts';
import { readRuleYaml } from './read-rule-yaml.ts';
import { ruleSchema } from './rule-schema.ts';
import type { Examples } from './rule-text.ts';

/** A file of a rule pack; the path is relative to the pack, with `/`. */
export interface PackFile {
  path: string;
  text: string;
}

/** What a folder of YAML rules holds. */
export interface Pack extends WordParts {
  rules: readonly RuleDefinition[];
  /** By name. */
  presets: Readonly<Record<string, Preset>>;
  /** By rule id. */
  examples: ReadonlyMap<string, Examples>;
  /** What is wrong, by path, in order of path. */
  faults: ReadonlyMap<string, readonly Fault[]>;
}

export interface LoadOptions {
  /** The rules that there are already: the pack's may not have their ids, its presets may set them. */
  rules?: readonly RuleDefinition[];
  /** Names of the presets that there are already. */
  presets?: readonly string[];
  /** Whether the pack's rules may have the ids of others all the same: they are only to be tried. */
  mayRepeat?: boolean;
  /** Whether an example that its rule does not bear out is a fault (the default). */
  testsExamples?: boolean;
}

/**
 * Reads a folder of rules: `SUBJECT/NAME.yaml`, `lexicons/`, `catalogs/`, `presets/`, `basis.yaml`
 * and `conditions.yaml`. Never throws: what is wrong is in `faults`, and is left out.
 *
 * @param base what the pack may refer to besides its own words
 */
export function loadPack(
  files: readonly PackFile[],
  base: LibraryParts,
  options: LoadOptions = {},
): Pack {
  const { rules: before = [], presets: takenPresets = [] } = options;
  const { mayRepeat = false, testsExamples = true } = options;
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const yamls = new Map(sorted.map(({ path, text }) => [path, readRuleYaml(text)]));
  const { words, faults } = loadWords(yamls, base, ajv);
  // Rules would only repeat what is wrong in the words that they use.
  const nothing = { rules: [], presets: {}, examples: new Map() };
  if (faults.size > 0) return { ...words, ...nothing, faults };
  const joined = joinParts(base, words);
  const taken = new Set(mayRepeat ? [] : before.map(({ id }) => id));
  const loaded = loadRules(yamls, makeLibrary(joined), ajv, { taken, testsExamples });
  const result = { ...words, ...loaded };
  if (loaded.faults.size > 0) return { ...result, presets: {} };
  const { presets, faults: wrong } = loadPresets(
    new Map([...yamls].filter(([path]) => isPresetPath(path))),
    {
      rules: new Map([...before, ...loaded.rules].map((rule) => [rule.id, rule])),
      catalogs: joined.catalogs.map(({ name }) => name),
      taken: new Set(takenPresets),
    },
    ajv,
  );
  return { ...result, presets, faults: wrong };
}

function loadRules(
  yamls: ReadonlyMap<string, YamlFile>,
  library: Library,
  ajv: Ajv,
  { taken, testsExamples }: { taken: ReadonlySet<string>; testsExamples: boolean },
): Pick<Pack, 'rules' | 'examples' | 'faults'> {
  const validate = ajv.compile(ruleSchema([...library.verbs.values()]));
  const rules: RuleDefinition[] = [];
  const examples = new Map<string, Examples>();
  const faults = new Map<string, Fault[]>();
  for (const [path, file] of yamls) {
    if (isWordPath(path)) continue;
    const id = path.replace(/\.ya?ml$/, '');
    const wrong = checkPath(id, file, taken);
    const loaded =
      wrong.length > 0 ? { faults: wrong } : loadRule(file, id, validate, library, testsExamples);
    if ('definition' in loaded) {
      rules.push(loaded.definition);
      examples.set(id, loaded.examples);
    } else faults.set(path, loaded.faults);
  }
  return { rules, examples, faults };
}

function checkPath(id: string, file: YamlFile, taken: ReadonlySet<string>): Fault[] {
  const start = { start: 0, end: 0 };
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) {
    const how = '放在主题的文件夹下，如 target/no-empty.yaml，只用小写字母、数字和“-”';
    return [faultAt(file.source, start, `规则文件的路径“${id}”不能作规则编号`, how)];
  }
  if (!taken.has(id)) return [];
  return [faultAt(file.source, start, `规则“${id}”与已有的规则同名`, '换一个文件名')];
}
