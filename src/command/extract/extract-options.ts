import type { OptionsConfig } from '../parse-options.ts';

/** The options of `perflint extract`. */
export const extractOptions = {
  format: { type: 'string', short: 'f', multiple: true },
  'stdin-filename': { type: 'string' },
} as const satisfies OptionsConfig;
