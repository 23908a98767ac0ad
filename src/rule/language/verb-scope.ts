import type { VerbScope } from '../../check/verb/verb.ts';
import { findDescendants } from '../../tree/find-descendants.ts';
import type { NodeType } from '../../tree/nodes.ts';
import type { Spot } from '../../tree/spot.ts';
import { compileExpression } from '../expression.ts';
import type { Library } from '../rule.ts';
import { compileSelector } from '../selector/compile-selector.ts';
import { compilePattern } from './compile-pattern.ts';
import { lazily } from './lazily.ts';
import { resolvePath } from './resolve-path.ts';
import type { Scope } from './scope.ts';
import { wordsOf } from './words-of.ts';

/** What verbs may use of a rule that selects these types. */
export function verbScope(scope: Scope, library: Library): VerbScope {
  return {
    types: scope.types,
    context: library,
    fact(path) {
      const { read } = resolvePath(path, scope);
      return (spot) => read(spot, nothing);
    },
    find: (selector) => finder(selector, library),
    condition(text) {
      let ask = (spot: Spot): boolean => {
        const { evaluate } = compileExpression(text, scope, library);
        ask = (each) => evaluate(each, nothing);
        return ask(spot);
      };
      return (spot) => ask(spot);
    },
    pattern(text) {
      const pattern = lazily(() => compilePattern(text, library.ahead));
      return { find: (value) => pattern().find(value) };
    },
    words: (name) => wordsOf(name, library),
  };
}

const nothing = {};

function finder(text: string, library: Library): (spot: Spot) => Spot[] {
  const { types, matches } = compileSelector(text, library);
  const [only] = types;
  if (types.length === 1) return (spot) => findDescendants(spot, only as NodeType).filter(matches);
  return (spot) =>
    types
      .flatMap((type): readonly Spot[] => findDescendants(spot, type))
      .filter(matches)
      .sort((a, b) => a.node.start - b.node.start);
}
