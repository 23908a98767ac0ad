/** What stands on one page: points of 1/72 inch from the top left corner, as a person holds the page. */
export interface Drawing {
  width: number;
  height: number;
  /** In the order in which they were drawn. */
  glyphs: Glyph[];
  horizontal: RulingLine[];
  vertical: RulingLine[];
  /** How much of the page its largest picture covers, from 0 to 1; a scan covers most of it. */
  pictureShare: number;
}

/** One drawn character (seldom more: a ligature), or a drawn space. */
export interface Glyph {
  text: string;
  /** Where it begins, on its base line. */
  x: number;
  y: number;
  /** How far it goes on along its base line. */
  width: number;
  /** Height of its font. */
  size: number;
  /** Quarter turns clockwise from upright; `null` for slanting text, such as a watermark. */
  turn: Turn | null;
  /** False for text that is there to be found but not to be seen. */
  isVisible: boolean;
  /** Its middle; where that is cut off, the nearest point that is not. */
  middleX: number;
  middleY: number;
}

export type Turn = 0 | 1 | 2 | 3;

/** A line along an axis: `at` is its height (or its distance from the left), from `from` to `to`. */
export interface RulingLine {
  at: number;
  from: number;
  to: number;
}
