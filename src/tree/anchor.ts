import type { Point, Source } from '../text/source.ts';

/**
 * The ground every node stands on. Keeps the source out of the node's own fields, so that a printed
 * tree shows only the tree, and works `position` out only when it is asked for: a file has a hundred
 * nodes for each one that a message points at.
 *
 * The nodes of which a file has thousands are classes of their own: filling their fields in one by one
 * takes a fifth of the time that copying an object does.
 */
export class Anchor {
  readonly #source: Source;
  start: number;
  end: number;

  constructor(source: Source, start: number, end: number) {
    this.#source = source;
    this.start = start;
    this.end = end;
  }

  get position(): { start: Point; end: Point } {
    return { start: this.#source.pointAt(this.start), end: this.#source.pointAt(this.end) };
  }
}
