import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { verbs } from '../../src/check/verbs.ts';
import { expressionFunctions } from '../../src/rule/expression/expression-functions.ts';
import { loadPack, type PackFile } from '../../src/rule/load/load-pack.ts';

const folder = join(import.meta.dirname, '../../rules');

/** The files of rules/. */
export const ruleFiles: readonly PackFile[] = fastGlob
  .globSync('**/*.yaml', { cwd: folder })
  .sort()
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** A library with nothing but verbs, as the built-in rules are loaded against. */
export const bareBase = {
  verbs,
  functions: expressionFunctions,
  lexicons: [],
  catalogs: [],
  bases: [],
  conditions: [],
};

export const builtinPack = loadPack(ruleFiles, bareBase);
