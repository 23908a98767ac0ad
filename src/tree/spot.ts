import type { Node } from './nodes.ts';

/** A node and the way up from it: nodes themselves do not know their parents. */
export interface Spot<N extends Node = Node> {
  readonly node: N;
  readonly parent: Spot | null;
  /** What has been worked out about this spot, by key. */
  readonly memo: Map<unknown, unknown>;
}

export function spotOf<N extends Node>(node: N, parent: Spot | null): Spot<N> {
  return new NodeSpot(node, parent);
}

/** Hundreds of thousands are made in a run and hardly one of them is asked for its memo. */
class NodeSpot<N extends Node> implements Spot<N> {
  #memo: Map<unknown, unknown> | undefined;

  constructor(
    readonly node: N,
    readonly parent: Spot | null,
  ) {}

  get memo(): Map<unknown, unknown> {
    this.#memo ??= new Map();
    return this.#memo;
  }
}
