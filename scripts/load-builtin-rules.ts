import { readFile } from 'node:fs/promises';
import fastGlob from 'fast-glob';
import { verbs } from '../src/check/verbs.ts';
import type { Ahead } from '../src/rule/ahead/ahead.ts';
import { expressionFunctions } from '../src/rule/expression/expression-functions.ts';
import { loadPack, type Pack, type PackFile } from '../src/rule/load/load-pack.ts';
import { BrokenRules } from './broken-rules.ts';

/**
 * Everything in rules/, checked.
 *
 * @param ahead is asked for each condition and pattern
 * @throws {BrokenRules} with all faults of the rules
 */
export async function loadBuiltinRules(ahead?: Ahead): Promise<Pack> {
  const base = {
    ahead,
    verbs,
    functions: expressionFunctions,
    lexicons: [],
    catalogs: [],
    bases: [],
    conditions: [],
  };
  const pack = loadPack(await readRules(), base);
  if (pack.faults.size > 0) throw new BrokenRules(describeFaults(pack));
  return pack;
}

async function readRules(): Promise<PackFile[]> {
  const paths = (await fastGlob('**/*.yaml', { cwd: 'rules' })).sort();
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(`rules/${path}`, 'utf8') })),
  );
}

function describeFaults({ faults }: Pack): string {
  const all = [...faults].flatMap(([path, faultsOfFile]) =>
    faultsOfFile.map(
      ({ line, column, message, how, frame }) =>
        `rules/${path}:${line}:${column} ${message}（${how}）\n${frame}`,
    ),
  );
  return all.join('\n\n');
}
