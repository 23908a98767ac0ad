import { writeFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { configSchema } from '../src/config/load/config-schema.ts';

/**
 * Compiles the schema of `.perflintrc.yaml` to a module: to load ajv and compile at each start takes
 * about as long as checking a table.
 */
export async function generateConfigValidator(): Promise<void> {
  const code = { source: true, esm: true };
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, code });
  const module = standalone.default(ajv, ajv.compile(configSchema));
  await writeFile('src/generated/validate-config.ts', `${head}${validatorOf(module)}\n`);
}

/** @throws {Error} when the schema uses a keyword for which ajv would import its own code */
function validatorOf(module: string): string {
  if (module.includes('require(')) throw new Error('The validator must stand alone');
  return module
    .replace('export const validate =', 'export const validateConfig: ValidateFunction =')
    .replace(/export default \w+;/, '');
}

const head = `// Generated from src/config/load/config-schema.ts by npm run generate. Do not edit.
// @ts-nocheck
import type { ValidateFunction } from 'ajv';

`;
