import type { LazyReporter } from './reporter.ts';

/** The outputs that perflint comes with; each is imported when it is asked for. */
export const reporters: readonly LazyReporter[] = [
  { name: 'stylish', load: async () => (await import('./stylish/stylish.ts')).stylish },
  { name: 'json', load: async () => (await import('./json.ts')).json },
];
