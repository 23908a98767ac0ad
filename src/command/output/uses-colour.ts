import type { Io } from '../io.ts';

/**
 * Whether standard output gets colours: `NO_COLOR` and `FORCE_COLOR` decide, otherwise a terminal.
 *
 * @see https://no-color.org and https://force-color.org
 */
export function usesColour({ env, stdout }: Pick<Io, 'env' | 'stdout'>): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal } = env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return stdout.isTerminal && terminal !== 'dumb';
}
