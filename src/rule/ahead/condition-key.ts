import type { Scope } from '../language/scope.ts';

/** Tells a condition by its text and everything that its names may depend on, as JSON. */
export function conditionKey(
  text: string,
  { types, added }: Pick<Scope, 'types' | 'added'>,
): string {
  return JSON.stringify([types, added, text]);
}
