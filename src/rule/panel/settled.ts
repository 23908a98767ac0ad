import type { Spot } from '../../tree/spot.ts';
import type { View } from '../ahead/ahead.ts';
import type { Panel } from './panel.ts';

/** What is known of all nodes that are alike in one view, such as those of one name. */
export class Settled {
  /** By the slot of a panel the ways that somebody has looked at, and those of them that are out of the question. */
  readonly #seen: (number | undefined)[] = [];
  readonly #out: (number | undefined)[] = [];
  /** The named conditions that rest on this view alone, as in a spot. */
  #asked = 0;
  #held = 0;

  /**
   * Those of some ways of a panel that are left open for a spot.
   *
   * @param owner the spot whose named conditions rest on this view: answers are taken over in both ways
   */
  open(ways: number, panel: Panel, view: Exclude<View, 'all'>, spot: Spot, owner: Spot): number {
    const seen = this.#seen[panel.slot] ?? 0;
    const unseen = ways & panel.told[view] & ~seen;
    if (unseen !== 0) {
      this.#look(unseen, panel, view, spot, owner);
      this.#seen[panel.slot] = seen | unseen;
    }
    owner.asked |= this.#asked;
    owner.held |= this.#held;
    return ways & ~(this.#out[panel.slot] ?? 0);
  }

  #look(ways: number, panel: Panel, view: Exclude<View, 'all'>, spot: Spot, owner: Spot): void {
    const { asked, held } = owner;
    owner.asked = this.#asked;
    owner.held = this.#held;
    this.#out[panel.slot] = (this.#out[panel.slot] ?? 0) | panel.look(ways, view, spot);
    this.#asked = owner.asked;
    this.#held = owner.held;
    owner.asked |= asked;
    owner.held |= held;
  }
}
