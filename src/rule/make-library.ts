import type { Verb } from '../check/verb/verb.ts';
import type { Catalog } from '../tree/catalog.ts';
import type { Fact, FactContext, Facts } from '../tree/facts/fact.ts';
import type { NodeType } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import { compileExpression, type Expression } from './expression.ts';
import { scopeOf } from './language/scope.ts';
import type { Basis, Lexicon, Library, NamedCondition } from './rule.ts';

/** What a library is made of; of two things with one name the later counts. */
export interface LibraryParts {
  verbs: readonly Verb[];
  lexicons: readonly Lexicon[];
  catalogs: readonly Catalog[];
  bases: readonly Basis[];
  conditions: readonly NamedCondition[];
}

/** @param catalog the name of the one to check all forms against */
export function makeLibrary(
  { verbs, lexicons, catalogs, bases, conditions }: LibraryParts,
  catalog: string | null = null,
): Library {
  return {
    verbs: new Map(verbs.map((verb) => [verb.name, verb])),
    lexicons: new Map(lexicons.map((lexicon) => [lexicon.name, lexicon])),
    catalogs: [...new Map(catalogs.map((catalog) => [catalog.name, catalog])).values()],
    catalog,
    bases: new Map(bases.map((basis) => [basis.key, basis])),
    conditions: factsByType(conditions),
  };
}

function factsByType(conditions: readonly NamedCondition[]): Library['conditions'] {
  const byType: Partial<Record<NodeType, Facts>> = {};
  for (const condition of conditions) {
    byType[condition.of] = { ...byType[condition.of], [condition.name]: factOf(condition) };
  }
  return byType;
}

/** Compiled when it is first read: conditions may build on each other. */
function factOf({ title, of, holds }: NamedCondition): Fact {
  const compiled = new WeakMap<FactContext, Expression>();
  return {
    type: 'boolean',
    description: title,
    read(spot, context) {
      const expression = remember(compiled, context, () =>
        compileExpression(holds, scopeOf([of], context), context as Library),
      );
      return expression.evaluate(spot, {});
    },
  };
}
