import type { Catalog } from '../catalog.ts';
import type { NodeType, Target } from '../nodes.ts';
import type { Spot } from '../spot.ts';

/** Something that rules may know of a node: what conditions, messages and verbs can name. */
export interface Fact {
  type: FactType;
  /** In Chinese, for people who write rules. */
  description: string;
  /** All values that a string can have, apart from the empty one of a node that is missing. */
  oneOf?: readonly string[] | ((context: FactContext) => readonly string[]);
  /** All that it depends on besides the words of the library; anything where it is not told. */
  restsOn?: Ground;
  read(spot: Spot, context: FactContext): FactValue;
}

/** Facts by name. */
export type Facts = Readonly<Record<string, Fact>>;

/**
 * What many nodes have alike, so that what rests on it alone is worked out once for all of them:
 *
 * - `levels`: the levels of an indicator, and the catalog of the form
 * - `name`: the name of an indicator
 * - `value`, `scope`: what a target value says, and whether it is that of the year
 * - `row`: the project, and everything above it
 */
export type Ground = 'levels' | 'name' | 'value' | 'scope' | 'row';

/** A number may be NaN and a text empty where the node does not say; a node may be missing. */
export type FactType =
  | SimpleType
  | NodeType
  | 'measure'
  | `list<${NodeType | 'measure' | 'string'}>`;

export type SimpleType = 'string' | 'number' | 'integer' | 'boolean';

export type FactValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | Spot
  | Measure
  | readonly string[]
  | readonly Spot[]
  | readonly Measure[];

/** What facts depend on besides the tree. */
export interface FactContext {
  /** In order of preference. */
  catalogs: readonly Catalog[];
  /** The name of the one that all forms are checked against; `null` where each form tells its own. */
  catalog: string | null;
  /** Facts that rule packs define, by node type. */
  conditions: Readonly<Partial<Record<NodeType, Facts>>>;
}

type Measure = Target['measures'][number];
