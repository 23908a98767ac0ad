import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Pack } from '../src/rule/load/load-pack.ts';
import { rulePages } from './pages/rule-pages.ts';

/** Writes docs/rules/ anew, so that no page outlives its rule. */
export async function generateRulePages(pack: Pack): Promise<void> {
  await rm('docs/rules', { recursive: true, force: true });
  for (const [path, text] of rulePages(pack)) {
    const file = `docs/rules/${path}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
