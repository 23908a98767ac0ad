import type { Scope } from '../../src/rule/language/scope.ts';
import type { Draft } from './draft.ts';
import { writeBody } from './write-body.ts';

/** The text of a `ConditionMaker` whose condition is what `write` writes. */
export function writeDraft(scope: Scope, write: (draft: Draft) => string): string {
  const draft: Draft = {
    scope,
    self: { code: 's', type: scope.types[0] ?? '' },
    variables: new Map(),
    constants: new Map(),
    scratch: { count: 0 },
  };
  const body = writeBody(write(draft), draft.scratch.count);
  return `({ context: c, fact, named, call, equal, size }) => { ${writeConstants(draft.constants)}return (s, g) => ${body}; }`;
}

/** What is made once, before anything is asked. */
export function writeConstants(constants: Draft['constants']): string {
  const made = [...constants].map(([code, name]) => `${name} = ${code}`);
  return made.length === 0 ? '' : `const ${made.join(', ')}; `;
}
