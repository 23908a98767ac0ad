import type { Verb } from '../check/verb/verb.ts';
import type { Catalog } from '../tree/catalog.ts';
import type { Fact, FactContext, Facts } from '../tree/facts/fact.ts';
import type { NodeType } from '../tree/nodes.ts';
import type { Ahead } from './ahead/ahead.ts';
import type { ExpressionFunction } from './expression/expression-function.ts';
import { compileExpression, type Expression } from './expression.ts';
import { scopeOf } from './language/scope.ts';
import type { Basis, Lexicon, Library, NamedCondition } from './rule.ts';

/** What a library is made of; of two things with one name the later counts. */
export interface LibraryParts extends WordParts {
  verbs: readonly Verb[];
  functions: readonly ExpressionFunction[];
  /** What has been compiled ahead of time; nothing by default. */
  ahead?: Ahead | undefined;
}

/** What a folder of rules may bring besides its rules. */
export interface WordParts {
  lexicons: readonly Lexicon[];
  catalogs: readonly Catalog[];
  bases: readonly Basis[];
  conditions: readonly NamedCondition[];
}

/** @param catalog the name of the one to check all forms against */
export function makeLibrary(
  { verbs, functions, lexicons, catalogs, bases, conditions, ahead = nothing }: LibraryParts,
  catalog: string | null = null,
): Library {
  return {
    verbs: new Map(verbs.map((verb) => [verb.name, verb])),
    functions: new Map(functions.map((known) => [known.name, known])),
    lexicons: new Map(lexicons.map((lexicon) => [lexicon.name, lexicon])),
    catalogs: [...new Map(catalogs.map((catalog) => [catalog.name, catalog])).values()],
    catalog,
    bases: new Map(bases.map((basis) => [basis.key, basis])),
    conditions: factsByType(conditions),
    ahead,
  };
}

const nothing: Ahead = {
  conditions: new Map(),
  doubts: new Map(),
  patterns: new Map(),
};

function factsByType(conditions: readonly NamedCondition[]): Library['conditions'] {
  const byType: Partial<Record<NodeType, Facts>> = {};
  for (const condition of conditions) {
    const before = byType[condition.of] ?? {};
    const index = Object.keys(before).length;
    const bit = index < 32 ? 1 << index : 0;
    byType[condition.of] = { ...before, [condition.name]: factOf(condition, bit) };
  }
  return byType;
}

const unsupplied = {};

/**
 * Compiled when it is first read: conditions may build on each other. What came out is kept in a bit
 * of the spot; the few that get no bit of their own (of one type more than 32) are worked out each time.
 */
function factOf({ title, of, holds }: NamedCondition, bit: number): Fact {
  let known: { context: FactContext; expression: Expression } | null = null;
  return {
    type: 'boolean',
    description: title,
    read(spot, context) {
      if (known?.context !== context) {
        const expression = compileExpression(holds, scopeOf([of], context), context as Library);
        known = { context, expression };
      }
      if ((spot.asked & bit) !== 0) return (spot.held & bit) !== 0;
      const isHeld = known.expression.evaluate(spot, unsupplied);
      spot.asked |= bit;
      if (isHeld) spot.held |= bit;
      return isHeld;
    },
  };
}
