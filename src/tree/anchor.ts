import type { Point, Source } from '../text/source.ts';

/**
 * The ground every node stands on. Keeps the source out of the node's own fields, so that a printed
 * tree shows only the tree, and works `position` out only when it is asked for: a file has a hundred
 * nodes for each one that a message points at.
 */
export class Anchor {
  readonly #source: Source;
  declare readonly start: number;
  declare readonly end: number;

  constructor(source: Source) {
    this.#source = source;
  }

  get position(): { start: Point; end: Point } {
    return { start: this.#source.pointAt(this.start), end: this.#source.pointAt(this.end) };
  }
}
