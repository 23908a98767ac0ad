import type { Scope } from '../../src/rule/language/scope.ts';
import type { Draft } from './draft.ts';
import { writeBody } from './write-body.ts';

/**
 * The text of a `ConditionMaker` whose condition is what `write` writes.
 *
 * @param write gives `null` where there is nothing to ask
 */
export function writeDraft(scope: Scope, write: (draft: Draft) => string): string;
export function writeDraft(scope: Scope, write: (draft: Draft) => string | null): string | null;
export function writeDraft(scope: Scope, write: (draft: Draft) => string | null): string | null {
  const draft: Draft = {
    scope,
    variables: new Map(),
    constants: new Map(),
    scratch: { count: 0 },
  };
  const code = write(draft);
  if (code === null) return null;
  const constants = [...draft.constants].map(([made, name]) => `${name} = ${made}`);
  const before = constants.length === 0 ? '' : `const ${constants.join(', ')}; `;
  const body = writeBody(code, draft.scratch.count);
  return `({ context: c, fact, named, call, equal, size }) => { ${before}return (s, g) => ${body}; }`;
}
