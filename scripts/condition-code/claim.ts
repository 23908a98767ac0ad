import type { Ground } from '../../src/tree/facts/fact.ts';

/** What something depends on: `verb` where only its verb can tell, `else` for what has no name here. */
export type Rest = ReadonlySet<Ground | 'verb' | 'else'>;

/** Whether all is known that something depends on. */
export type Knows = (rest: Rest) => boolean;

/** JavaScript still to be written: only what is used is, since writing it makes constants. */
export type Written = () => string;

/** Something that holds of a node or does not, as far as that can be told from what is known. */
export interface Claim {
  /** True wherever it may hold; `null` where it may always. */
  mayHold(knows: Knows): Written | null;
  /** True wherever it may not hold; `null` where it may always fail. */
  mayFail(knows: Knows): Written | null;
}

/** Nothing is known of it. */
export const unknown: Claim = { mayHold: () => null, mayFail: () => null };

export function not({ mayHold, mayFail }: Claim): Claim {
  return { mayHold: mayFail, mayFail: mayHold };
}

export function and(claims: readonly Claim[]): Claim {
  return {
    mayHold: (knows) => some(claims.map((claim) => claim.mayHold(knows))),
    mayFail: (knows) => every(claims.map((claim) => claim.mayFail(knows))),
  };
}

export function or(claims: readonly Claim[]): Claim {
  return not(and(claims.map(not)));
}

/** Each of those that are known must hold. */
function some(parts: readonly (Written | null)[]): Written | null {
  return join(
    parts.filter((part) => part !== null),
    '&&',
  );
}

/** One of them must hold, if all are known. */
function every(parts: readonly (Written | null)[]): Written | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : join(known, '||');
}

function join(parts: readonly Written[], operator: string): Written | null {
  const [only, ...others] = parts;
  if (only === undefined) return null;
  return others.length === 0
    ? only
    : () => `(${parts.map((part) => part()).join(` ${operator} `)})`;
}
