import type { OptionsConfig } from '../parse-options.ts';

/** The options of `perflint test-rules`. */
export const testRulesOptions = {
  mutate: { type: 'boolean' },
} as const satisfies OptionsConfig;
