import { alternatives } from '../../glossary/alternatives.ts';
import { comparatorNeighbours } from '../../glossary/measure/comparators.ts';

/** The words as alternatives, each with what must not stand beside it. */
export function signPattern(words: Iterable<string>): string {
  const { before: notBefore, after: notAfter } = comparatorNeighbours as Neighbours;
  return alternatives(words).replace(/[^|\\]+/g, (word) => {
    const left = notBefore[word] === undefined ? '' : `(?<![${notBefore[word]}])`;
    const right = notAfter[word] === undefined ? '' : `(?!${notAfter[word]})`;
    return left + word + right;
  });
}

interface Neighbours {
  before: Readonly<Record<string, string>>;
  after: Readonly<Record<string, string>>;
}
