import type { Point, Source } from '../text/source.ts';
import { positionOf } from './position-of.ts';

/**
 * The ground every node stands on. Keeps the source out of the node's own fields, so that a printed
 * tree shows only the tree, and works `position` out only when it is asked for: a file has a hundred
 * nodes for each one that a message points at.
 *
 * The nodes of an indicator, of which a file has thousands, are classes of their own with fields of
 * their own: V8 is ten times slower at defining the fields of a class that many classes extend.
 */
export class Anchor {
  readonly #source: Source;
  declare readonly start: number;
  declare readonly end: number;

  constructor(source: Source) {
    this.#source = source;
  }

  get position(): { start: Point; end: Point } {
    return positionOf(this.#source, this);
  }
}
