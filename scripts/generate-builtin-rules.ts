import { mkdir, writeFile } from 'node:fs/promises';
import { builtinRulesModule } from './builtin-rules-module.ts';

/** Compiles rules/ to a module, so that no start has to parse YAML. */
export async function generateBuiltinRules(): Promise<void> {
  await mkdir('src/generated', { recursive: true });
  await writeFile('src/generated/builtin-rules.ts', await builtinRulesModule());
}
