import type { FactContext, Ground } from '../../tree/facts/fact.ts';
import type { NodeType } from '../../tree/nodes.ts';
import type { Spot } from '../../tree/spot.ts';
import type { Supplied } from '../language/path.ts';
import type { Must } from '../rule.ts';

/**
 * What of the built-in rules has been compiled ahead of time by `npm run generate`, so that a start
 * parses no condition and running one costs no interpreter. Rules that are not in it run the same,
 * only slower.
 */
export interface Ahead {
  /** By {@link conditionKey}. */
  conditions: Pick<ReadonlyMap<string, ConditionMaker>, 'get'>;
  /**
   * By {@link ruleKey}: whether a rule may have something to say of a node. One look at a node settles
   * most rules; only the few that may are asked what they have to say.
   */
  doubts: Pick<ReadonlyMap<string, DoubtsMaker>, 'get'>;
  /** Patterns that the engine of JavaScript may run, with the longest text for which it may. */
  patterns: Pick<ReadonlyMap<string, number>, 'get'>;
}

/** Makes a condition out of what its names mean in a library. */
export type ConditionMaker = (terms: Terms) => Condition;

/**
 * Makes the doubts of a rule, by the types of nodes that it may have something to say of: a list of the
 * ways in which it may, such as its cases.
 */
export type DoubtsMaker = (terms: DoubtTerms) => Doubts;

export type Doubts = Readonly<Partial<Record<NodeType, readonly Doubt[]>>>;

/**
 * Where a rule may have something to say in one way: only where each of these conditions holds. `all` looks at
 * everything; the others at what many nodes have in common (`name` at the levels too), so that their
 * answers can be kept.
 */
export type Doubt = Readonly<Partial<Record<View, Condition>>>;

export type View = 'all' | Exclude<Ground, 'levels'>;

export type Condition = (spot: Spot, supplied: Supplied) => boolean;

/** What the names in a condition mean. */
export interface Terms {
  context: FactContext;
  /** How a fact of something that is there is read. */
  fact(type: string, name: string): Read;
  /** How anything else that stands first in a path is read: options, what a verb supplies. */
  named(name: string): (spot: Spot, supplied: Supplied) => unknown;
  /** A function of expressions, with its argument. */
  call(name: string, argument: string): (text: string) => string | boolean | number;
  /** Whether two values are equal as CEL has it. */
  equal(one: unknown, other: unknown): boolean;
  /** How many characters a text has. */
  size(text: string): number;
}

export interface DoubtTerms extends Terms {
  /** Whether a demand of the rule holds. */
  check(must: Must): (spot: Spot) => boolean;
}

/** The subject is a spot or a measure. */
export type Read = (subject: never, context: FactContext) => unknown;
