import { readFile } from 'node:fs/promises';
import fastGlob from 'fast-glob';
import { verbs } from '../src/check/verbs.ts';
import { loadPack, type Pack, type PackFile } from '../src/rule/load/load-pack.ts';

/**
 * The text of src/generated/builtin-rules.ts: everything in rules/ that a run needs, without examples.
 *
 * @throws {Error} with all faults of the rules
 */
export async function builtinRulesModule(): Promise<string> {
  const base = { verbs, lexicons: [], catalogs: [], bases: [], conditions: [] };
  const pack = loadPack(await readRules(), base);
  if (pack.faults.size > 0) throw new Error(describeFaults(pack));
  return moduleOf(pack);
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

function moduleOf({ rules, lexicons, catalogs, bases, conditions }: Pack): string {
  const parts = Object.entries({ rules, lexicons, catalogs, bases, conditions });
  return [
    '// Generated from rules/ by npm run generate. Do not edit.',
    "import type { Pack } from '../rule/load/load-pack.ts';",
    '',
    "export const builtinRules: Omit<Pack, 'examples' | 'faults'> = {",
    ...parts.map(([name, items]) => `  ${name}: [\n${items.map(lineOf).join('')}  ],`),
    '};',
    '',
  ].join('\n');
}

function lineOf(item: object): string {
  return `    ${JSON.stringify(item)},\n`;
}
