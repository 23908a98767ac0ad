import type { Draft } from './draft.ts';

/** The name of a value that is made once, before the condition is asked. */
export function constant(draft: Draft, code: string): string {
  const known = draft.constants.get(code);
  if (known !== undefined) return known;
  const name = `k${draft.constants.size}`;
  draft.constants.set(code, name);
  return name;
}
