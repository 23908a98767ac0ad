import { type CST, Parser } from 'yaml';

/**
 * Whether collections stand inside each other more often than anybody would write.
 *
 * yaml composes its tree by recursion and relies on catching the overflow of the stack; V8 ends the
 * whole process when that happens inside a regular expression. Its token parser needs no recursion.
 */
export function isTooDeep(text: string): boolean {
  let level: CST.Token[] = [...new Parser().parse(text)];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((child) => !!child));
}

const deepest = 100;
