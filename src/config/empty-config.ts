import type { Config } from './config.ts';

/**
 * A configuration that says nothing.
 *
 * @param file absolute path; `null` where there is none
 */
export function emptyConfig(file: string | null, folder: string): Config {
  return {
    file,
    folder,
    layers: [],
    files: [],
    ignores: [],
    changes: {},
    plugins: [],
    sources: {},
  };
}
