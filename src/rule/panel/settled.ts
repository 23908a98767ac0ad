import type { Spot } from '../../tree/spot.ts';
import type { View } from '../ahead/ahead.ts';
import type { Panel } from './panel.ts';

/** What is known of all nodes that are alike in one view, such as those of one name. */
export class Settled {
  /** By the slot of a panel the rules left open, once somebody has looked. */
  readonly #open: (number | undefined)[] = [];
  /** The named conditions that rest on this view alone, as in a spot. */
  #asked = 0;
  #held = 0;

  /**
   * The rules of a panel that are left open for a spot.
   *
   * @param owner the spot whose named conditions rest on this view: answers are taken over in both ways
   */
  open(panel: Panel, view: Exclude<View, 'all'>, spot: Spot, owner: Spot): number {
    const known = this.#open[panel.slot];
    if (known !== undefined) {
      owner.asked |= this.#asked;
      owner.held |= this.#held;
      return known;
    }
    const { asked, held } = owner;
    owner.asked = this.#asked;
    owner.held = this.#held;
    const open = panel.look(view, spot);
    this.#asked = owner.asked;
    this.#held = owner.held;
    owner.asked |= asked;
    owner.held |= held;
    this.#open[panel.slot] = open;
    return open;
  }
}
