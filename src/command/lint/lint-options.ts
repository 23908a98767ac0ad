import type { OptionsConfig } from '../parse-options.ts';

/** The options of `perflint lint`. */
export const lintOptions = {
  format: { type: 'string', short: 'f', multiple: true },
  config: { type: 'string', short: 'c' },
  'no-config': { type: 'boolean' },
  preset: { type: 'string' },
  rule: { type: 'string', multiple: true },
  'max-warnings': { type: 'string' },
  'fail-on': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  'report-unused': { type: 'boolean' },
  stats: { type: 'boolean' },
  'print-config': { type: 'string' },
  'print-source': { type: 'string' },
} as const satisfies OptionsConfig;
