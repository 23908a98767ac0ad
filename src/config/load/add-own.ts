import type { Config, ConfigText } from '../config.ts';

/** Adds to a configuration what one file says itself, on top of what it extends. */
export function addOwn(file: string, said: ConfigText, config: Config): void {
  const { rules, overrides, files, ignores, lexicons, catalog } = said;
  const own = { from: file, files: null, rules: rules ?? {} };
  config.layers.push({ ...own, ...(catalog && { catalog }) });
  for (const override of overrides ?? []) {
    const { files: patterns, rules: some } = override;
    config.layers.push({ from: file, files: patterns ?? [], rules: some ?? {} });
  }
  if (files) config.files = files;
  config.ignores.push(...(ignores ?? []));
  if (lexicons) config.changes = { lexicons: { ...config.changes.lexicons, ...lexicons } };
  noteSources(file, said, config);
}

function noteSources(file: string, { files, ignores, lexicons }: ConfigText, config: Config): void {
  const { sources } = config;
  if (files) sources.files = file;
  sources.ignores = [...(sources.ignores ?? []), ...(ignores ?? []).map(() => file)];
  for (const name of Object.keys(lexicons ?? {})) {
    sources.lexicons = { ...sources.lexicons, [name]: file };
  }
}
