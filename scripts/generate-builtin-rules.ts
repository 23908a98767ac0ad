import { mkdir, writeFile } from 'node:fs/promises';
import type { Pack } from '../src/rule/load/load-pack.ts';
import { builtinAheadModule } from './builtin-ahead-module.ts';
import { builtinRulesModule } from './builtin-rules-module.ts';
import { loadBuiltinRules } from './load-builtin-rules.ts';

/**
 * Compiles rules/ to modules, so that no start has to parse YAML or conditions.
 *
 * @throws {BrokenRules} with all faults of the rules
 */
export async function generateBuiltinRules(): Promise<Pack> {
  const conditions = new Set<string>();
  const patterns = new Set<string>();
  const pack = await loadBuiltinRules({
    conditions: { get: (key) => void conditions.add(key) },
    doubts: new Map(),
    patterns: { get: (pattern) => void patterns.add(pattern) },
  });
  await mkdir('src/generated', { recursive: true });
  await writeFile('src/generated/builtin-rules.ts', builtinRulesModule(pack));
  const module = builtinAheadModule([...conditions], [...patterns], pack);
  await writeFile('src/generated/builtin-ahead.ts', module);
  return pack;
}
