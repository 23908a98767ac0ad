import type { Ajv } from 'ajv';
import type { CatalogEntry } from '../../tree/catalog.ts';
import { checkSchema } from '../../yaml/check-schema.ts';
import type { Fault } from '../../yaml/fault.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import type { LibraryParts, WordParts } from '../make-library.ts';
import type { Basis, Lexicon } from '../rule.ts';
import { isPresetPath } from './is-preset-path.ts';
import { isWordPath } from './is-word-path.ts';
import { loadConditions } from './load-conditions.ts';
import { wordSchemas } from './word-schemas.ts';

type Words = { -readonly [K in keyof WordParts]: WordParts[K][number][] };

/** The files of a pack that rules refer to, and what is wrong in them, by path. */
export function loadWords(
  files: ReadonlyMap<string, YamlFile>,
  base: LibraryParts,
  ajv: Ajv,
): { words: Words; faults: Map<string, Fault[]> } {
  const words: Words = { lexicons: [], catalogs: [], bases: [], conditions: [] };
  const faults = new Map<string, Fault[]>();
  const validators = Object.fromEntries(
    Object.entries(wordSchemas).map(([kind, schema]) => [kind, ajv.compile(schema)]),
  );
  // Conditions name word lists and catalogs, so they come last.
  for (const [path, file] of [...files].toSorted(conditionsLast)) {
    if (isPresetPath(path)) continue;
    const kind = kindOf(path);
    const validate = kind && validators[kind];
    if (!validate) {
      if (isWordPath(path)) faults.set(path, [outOfReach(file, path)]);
      continue;
    }
    const wrong = file.faults.length > 0 ? file.faults : checkSchema(file, validate);
    if (wrong.length === 0) wrong.push(...add[kind](file, nameOf(path), words, base));
    if (wrong.length > 0) faults.set(path, wrong);
  }
  return { words, faults };
}

/** A file that stands among the words but is none. */
function outOfReach(file: YamlFile, path: string): Fault {
  const folder = path.replace(/\/.*/, '/');
  const how = `直接放在 ${folder} 下，不再分文件夹`;
  return faultAt(file.source, wholeFile, `“${path}”不会读到`, how);
}

const wholeFile = { start: 0, end: 0 };

type Kind = Exclude<keyof typeof wordSchemas, 'preset'>;

function kindOf(path: string): Kind | undefined {
  const [, folder, file] =
    /^(?:(lexicon|catalog)s\/[^/]+|(basis|conditions))\.ya?ml$/.exec(path) ?? [];
  return (folder ?? file) as Kind | undefined;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
}

function conditionsLast([a]: [string, unknown], [b]: [string, unknown]): number {
  return Number(kindOf(a) === 'conditions') - Number(kindOf(b) === 'conditions');
}

type Add = (file: YamlFile, name: string, words: Words, base: LibraryParts) => Fault[];

const add: Readonly<Record<Kind, Add>> = {
  lexicon(file, name, { lexicons }, base) {
    lexicons.push({ name, ...(file.value as Omit<Lexicon, 'name'>) });
    if (!base.lexicons.some((other) => other.name === name)) return [];
    const how = '换一个文件名；要增减已有的词，在配置的 lexicons 里写';
    return [faultAt(file.source, wholeFile, `词表“${name}”与已有的同名`, how)];
  },
  catalog(file, name, { catalogs }, base) {
    const { title, level1 } = file.value as { title: string; level1: EntryText[] };
    catalogs.push({ name, title, level1: level1.map(withCode) });
    if (!base.catalogs.some((other) => other.name === name)) return [];
    return [faultAt(file.source, wholeFile, `目录“${name}”与已有的同名`, '换一个文件名')];
  },
  basis(file, _name, { bases }, base) {
    const entries = Object.entries(file.value as Record<string, Omit<Basis, 'key'>>);
    bases.push(...entries.map(([key, basis]) => ({ key, ...basis })));
    const taken = new Set(base.bases.map(({ key }) => key));
    return entries
      .filter(([key]) => taken.has(key))
      .map(([key]) =>
        faultAt(file.source, file.spanOf([key], true), `依据“${key}”与已有的同名`, '换一个名称'),
      );
  },
  conditions: (file, _name, words, base) => loadConditions(file, words, base),
};

/** An entry as a file says it. */
interface EntryText extends Omit<CatalogEntry, 'code' | 'level2'> {
  code?: string;
  level2?: EntryText[];
}

/** Files leave out the code where the framework has none. */
function withCode(entry: EntryText): CatalogEntry {
  const { code = null, level2, ...said } = entry;
  return { ...said, code, ...(level2 && { level2: level2.map(withCode) }) };
}
