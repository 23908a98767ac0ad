import { Ajv, type ValidateFunction } from 'ajv';
import type { RuleDefinition } from '../rule.ts';

/** What tells whether options fit those that a rule has. */
export function compileOptions(properties: RuleDefinition['options'] = {}): ValidateFunction {
  return ajv.compile({ type: 'object', additionalProperties: false, properties });
}

// The schemas have been checked when the rules were loaded.
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  meta: false,
  validateSchema: false,
});
