import { mkdir, writeFile } from 'node:fs/promises';
import type { Pack } from '../src/rule/load/load-pack.ts';
import { builtinRulesModule } from './builtin-rules-module.ts';
import { loadBuiltinRules } from './load-builtin-rules.ts';

/**
 * Compiles rules/ to a module, so that no start has to parse YAML.
 *
 * @throws {Error} with all faults of the rules
 */
export async function generateBuiltinRules(): Promise<Pack> {
  const pack = await loadBuiltinRules();
  await mkdir('src/generated', { recursive: true });
  await writeFile('src/generated/builtin-rules.ts', builtinRulesModule(pack));
  return pack;
}
