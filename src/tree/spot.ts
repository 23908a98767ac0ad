import type { Node } from './nodes.ts';

/** A node and the way up from it: nodes themselves do not know their parents. */
export interface Spot<N extends Node = Node> {
  readonly node: N;
  /** Of the node. Spots are all alike and nodes are not, so that this is asked far faster. */
  readonly type: N['type'];
  readonly parent: Spot | null;
  /** The spots of its children, in order; a node has one spot until it is let go. */
  readonly below: readonly Spot[];
  /** What has been worked out about this spot, by key. */
  readonly memo: Map<unknown, unknown>;
  /** What expressions see of it, and for whom that was made. Not in `memo`: millions are asked for. */
  view: { readonly owner: object } | null;
  /** The class of an indicator, once it has been looked up. Not in `memo` either. */
  class: object | null;
  /** What has been settled of rules about it and what stands below. */
  settled: object | null;
  /** Which named conditions have been asked of it, and which of them hold: a bit each. */
  asked: number;
  held: number;
}

export function spotOf<N extends Node>(node: N, parent: Spot | null): Spot<N> {
  return new NodeSpot(node, parent);
}

/**
 * Lets go of the spots below, and of all that was worked out about them: those of a sheet with a hundred
 * thousand projects would take more room than its tree. Who asks again gets new ones.
 */
export function letGo(spot: Spot): void {
  (spot as NodeSpot<Node>).letGo();
}

/** Looks at what is below a spot; where nobody has asked for the spots there before, they are let go again. */
export function glance(spot: Spot, look: () => void): void {
  const { isSpread } = spot as NodeSpot<Node>;
  look();
  if (!isSpread) letGo(spot);
}

/**
 * Hundreds of thousands are made in a run and hardly one of them is asked for its memo. The fields
 * are declared only: initialised ones cost V8 several times as much as assignments.
 */
class NodeSpot<N extends Node> implements Spot<N> {
  declare readonly node: N;
  declare readonly type: N['type'];
  declare readonly parent: Spot | null;
  declare view: { readonly owner: object } | null;
  declare class: object | null;
  declare settled: object | null;
  declare asked: number;
  declare held: number;
  declare private known: Map<unknown, unknown> | null;
  declare private children: readonly Spot[] | null;

  constructor(node: N, parent: Spot | null) {
    this.node = node;
    this.type = node.type;
    this.parent = parent;
    this.view = null;
    this.class = null;
    this.settled = null;
    this.asked = 0;
    this.held = 0;
    this.known = null;
    this.children = null;
  }

  get isSpread(): boolean {
    return this.children !== null;
  }

  letGo(): void {
    for (const child of this.children ?? none) {
      const below = child as NodeSpot<Node>;
      below.letGo();
      below.known = null;
    }
    this.children = null;
    this.settled = null;
  }

  get memo(): Map<unknown, unknown> {
    this.known ??= new Map();
    return this.known;
  }

  get below(): readonly Spot[] {
    this.children ??= spotsBelow(this);
    return this.children;
  }
}

function spotsBelow(parent: Spot): readonly Spot[] {
  if (!('children' in parent.node)) return none;
  const nodes: readonly Node[] = parent.node.children;
  return nodes.map((node) => spotOf(node, parent));
}

const none: readonly Spot[] = [];
