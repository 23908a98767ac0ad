import { mkdir, writeFile } from 'node:fs/promises';
import { verbs } from '../src/check/verbs.ts';
import type { Pack } from '../src/rule/load/load-pack.ts';
import { ruleSchema } from '../src/rule/load/rule-schema.ts';
import { wordSchemas } from '../src/rule/load/word-schemas.ts';
import { configSchemaForEditors } from './schemas/config-schema-for-editors.ts';

/**
 * Writes the JSON Schemas that editors complete and check files with:
 * `# yaml-language-server: $schema=…/schemas/rule.schema.json`.
 */
export async function generateSchemas(pack: Pack): Promise<void> {
  await mkdir('schemas', { recursive: true });
  const schemas = {
    rule: ruleSchema(verbs),
    config: configSchemaForEditors(pack),
    ...wordSchemas,
  };
  for (const [name, schema] of Object.entries(schemas)) {
    await writeFile(`schemas/${name}.schema.json`, `${JSON.stringify(schema, forEditors, 2)}\n`);
  }
}

/** Without what only perflint understands. */
function forEditors(key: string, value: unknown): unknown {
  return ['refersTo', 'selects', 'isBelow'].includes(key) ? undefined : value;
}
