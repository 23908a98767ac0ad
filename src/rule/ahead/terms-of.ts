import { factsInScope } from '../../tree/facts/facts-in-scope.ts';
import { measureFacts } from '../../tree/facts/measure-facts.ts';
import type { NodeType } from '../../tree/nodes.ts';
import { countCharacters } from '../expression/count-characters.ts';
import { equal } from '../expression/equal.ts';
import type { Path } from '../language/path.ts';
import type { Scope } from '../language/scope.ts';
import type { Library } from '../rule.ts';
import type { Terms } from './ahead.ts';

/** What conditions in this scope mean by their names. */
export function termsOf(scope: Scope, library: Library): Terms {
  return {
    context: library,
    fact(type, name) {
      const facts = type === 'measure' ? measureFacts : factsInScope(type as NodeType, library);
      return known(facts[name], `${type}.${name}`).read;
    },
    named(name) {
      const { type, read }: Path = known(scope.names[name], name);
      const blank = blanks[type] ?? null;
      return (spot, supplied) => read(spot, supplied) ?? blank;
    },
    call(name, argument) {
      return known(library.functions.get(name), name).compile(argument, library);
    },
    equal,
    size: countCharacters,
  };
}

const blanks: Readonly<Record<string, unknown>> = {
  string: '',
  number: Number.NaN,
  integer: 0n,
  boolean: false,
};

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`unknown when compiled ahead: ${name}`);
  return found;
}
