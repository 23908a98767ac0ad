import type { Glyph } from '../drawing/drawing.ts';
import type { LatticeCell } from './cells-of-lattice.ts';

/** A table whose cells are divided by lines, on one page. */
export interface RuledTable {
  /** Where its columns and rows begin, and where the last one ends; ascending. */
  xs: number[];
  ys: number[];
  /** By row and column. */
  cells: RuledCell[];
}

export interface RuledCell extends LatticeCell {
  glyphs: Glyph[];
}
