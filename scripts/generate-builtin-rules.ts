import { mkdir, readFile, writeFile } from 'node:fs/promises';
import fastGlob from 'fast-glob';
import { verbs } from '../src/check/verbs.ts';
import { loadPack, type Pack } from '../src/rule/load/load-pack.ts';

/**
 * Compiles rules/ to a module, so that no start has to parse YAML. The run needs no examples.
 *
 * @returns what was compiled
 * @throws {Error} with all faults of the rules
 */
export async function generateBuiltinRules(): Promise<Pack> {
  const paths = (await fastGlob('**/*.yaml', { cwd: 'rules' })).sort();
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(`rules/${path}`, 'utf8') })),
  );
  const base = { verbs, lexicons: [], catalogs: [], bases: [], conditions: [] };
  const pack = loadPack(files, base);
  if (pack.faults.size > 0) throw new Error(describeFaults(pack));
  await mkdir('src/generated', { recursive: true });
  await writeFile('src/generated/builtin-rules.ts', moduleOf(pack));
  return pack;
}

function describeFaults({ faults }: Pack): string {
  return [...faults]
    .flatMap(([path, all]) =>
      all.map(
        ({ line, column, message, how, frame }) =>
          `rules/${path}:${line}:${column} ${message}（${how}）\n${frame}`,
      ),
    )
    .join('\n\n');
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
