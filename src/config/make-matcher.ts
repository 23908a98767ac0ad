import ignore from 'ignore';

/** Whether a path, relative to the configuration's folder and with `/`, matches some patterns. */
export type Matcher = (path: string) => boolean;

/** Patterns as in .gitignore; a path outside the folder matches none. */
export function makeMatcher(patterns: readonly string[]): Matcher {
  const matcher = ignore().add([...patterns]);
  return (path) =>
    path !== '' && !path.startsWith('../') && ignore.isPathValid(path) && matcher.ignores(path);
}
