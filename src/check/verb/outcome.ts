import type { FactValue } from '../../tree/facts/fact.ts';

/** What came of checking one node. */
export interface Outcome {
  holds: boolean;
  /** At least one: of the failure, or, where it holds, of what a `not` around it would complain of. */
  found: readonly Found[];
}

/** One thing that was found. */
export interface Found {
  /** Where, as offsets; the node's own place by default. */
  place?: Extent;
  /** What the verb supplies, by name. */
  values?: Readonly<Record<string, FactValue>>;
  related?: readonly { message: string; place: Extent }[];
}

export interface Extent {
  start: number;
  end: number;
}
