import type { FactType, FactValue } from '../../tree/facts/fact.ts';
import type { Spot } from '../../tree/spot.ts';

/** A path such as `indicator.level2.category`, ready to be read. */
export interface Path {
  type: FactType;
  /** All texts that it can be, besides the empty one. */
  oneOf?: readonly string[] | undefined;
  read(spot: Spot, supplied: Supplied): FactValue;
}

/** What a verb has supplied, by name. */
export type Supplied = Readonly<Record<string, FactValue>>;
