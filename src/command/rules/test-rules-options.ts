import type { OptionsConfig } from '../parse-options.ts';

/** The options of `perflint test-rules`. */
export const testRulesOptions = {
  format: { type: 'string', short: 'f', multiple: true },
  mutate: { type: 'boolean' },
} as const satisfies OptionsConfig;
