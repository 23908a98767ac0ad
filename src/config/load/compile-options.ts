import { Ajv, type ValidateFunction } from 'ajv';
import type { Rule } from '../../rule/rule.ts';

/** What tells whether options fit the ones that a rule has. */
export function compileOptions(rule: Rule | undefined): ValidateFunction {
  const properties = rule?.definition.options ?? {};
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
