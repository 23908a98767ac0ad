import type { Node } from './nodes.ts';

/** A node and the way up from it: nodes themselves do not know their parents. */
export interface Spot<N extends Node = Node> {
  readonly node: N;
  readonly parent: Spot | null;
  /** What has been worked out about this spot, by key. */
  readonly memo: Map<unknown, unknown>;
  /** What expressions see of it, and for whom that was made. Not in `memo`: millions are asked for. */
  view: { readonly owner: object } | null;
}

export function spotOf<N extends Node>(node: N, parent: Spot | null): Spot<N> {
  return new NodeSpot(node, parent);
}

/**
 * Hundreds of thousands are made in a run and hardly one of them is asked for its memo. The fields
 * are declared only: initialised ones cost V8 several times as much as assignments.
 */
class NodeSpot<N extends Node> implements Spot<N> {
  declare readonly node: N;
  declare readonly parent: Spot | null;
  declare view: { readonly owner: object } | null;
  declare private known: Map<unknown, unknown> | null;

  constructor(node: N, parent: Spot | null) {
    this.node = node;
    this.parent = parent;
    this.view = null;
    this.known = null;
  }

  get memo(): Map<unknown, unknown> {
    this.known ??= new Map();
    return this.known;
  }
}
