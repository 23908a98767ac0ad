import type { Glyph } from '../drawing/drawing.ts';

/** Characters on one base line, in reading order. */
export interface Line {
  glyphs: Glyph[];
  /** Its base line, in points from the top (as it is read). */
  y: number;
  left: number;
  right: number;
  /** Height of its largest character. */
  size: number;
}
