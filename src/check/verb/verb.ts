import type { FactContext, FactType, FactValue } from '../../tree/facts/fact.ts';
import type { Node, NodeType } from '../../tree/nodes.ts';
import type { Spot } from '../../tree/spot.ts';
import type { Outcome } from './outcome.ts';

/** Something that a node must do or be, such as `be-filled`: what `must:` of a rule can say. */
export interface Verb {
  name: string;
  /** One sentence in Chinese for the documentation. */
  description: string;
  /** Of its options. A verb whose options can all be left out may be written by its name alone. */
  schema: OptionsSchema;
  /** What messages and cases may name besides facts: where it fails and, under `not`, where it holds. */
  supplies?: { fails?: Supplies; holds?: Supplies };
  /** True for a verb that asks little of a node and nothing of others: it may be asked before `when`. */
  isCheap?: boolean;
  /** The only node types that it can check; any by default. */
  appliesTo?: readonly NodeType[];
  /** True for a verb that no node can satisfy. */
  alwaysFails?: boolean;
  /**
   * The path of the only fact that decides whether it holds, so that the answer can be kept for all nodes
   * that are alike in it.
   */
  looksAt?(options: unknown): string;
  /** @param options what the rule says, checked by the schema */
  compile(options: unknown, scope: VerbScope): Check;
}

/** Types of the supplied values by name; `node` is the type that the rule selects. */
export type Supplies = Readonly<Record<string, Supplied>>;

export interface Supplied {
  type: FactType | 'node';
  description: string;
  oneOf?: readonly string[];
}

/** JSON Schema, and in `refersTo` what a text in it names, so that it can be checked when the rule is loaded. */
export interface OptionsSchema {
  readonly refersTo?: 'fact' | 'lexicon' | 'selector' | 'pattern' | 'condition';
  /** Of a selector: the only node type it may pick. */
  readonly selects?: NodeType;
  /** Of a selector: what it picks stands below the node that the rule selects. */
  readonly isBelow?: boolean;
  readonly [keyword: string]: unknown;
}

export type Check = (spot: Spot, memory: RunMemory) => Outcome;

/** What a verb may use of the rule around it. Each throws a mistake for what does not exist. */
export interface VerbScope {
  /** The node types that the rule selects. */
  types: readonly NodeType[];
  context: FactContext;
  /** Reads a fact by its path, such as `indicator.name`. */
  fact(path: string): (spot: Spot) => FactValue;
  /** Finds everything below a spot that a selector matches. */
  find(selector: string): (spot: Spot) => Spot[];
  condition(expression: string): (spot: Spot) => boolean;
  pattern(pattern: string): Pattern;
  words(lexicon: string): readonly string[];
}

/** A pattern that runs in linear time. */
export interface Pattern {
  /** The first match. */
  find(text: string): { from: number; to: number } | null;
}

/** Keeps what a check gathers over nodes, until the run ends. */
export interface RunMemory {
  /** What one check keeps for one node, such as the indicators seen in a project. */
  of<T>(check: object, node: Node, create: () => T): T;
}
