import type { Drawing } from '../drawing.ts';
import type { Matrix } from '../matrix.ts';
import type { GraphicsState } from './graphics-state.ts';

/** Where the interpreter of a page stands: what it has drawn, and how it would draw on. */
export interface Pen {
  drawing: Drawing;
  /** From the page as PDF counts it (bottom left, turned as the file says) to the page as it is held. */
  page: Matrix;
  state: GraphicsState;
  saved: GraphicsState[];
  /** Where the next character goes, and where the line began. */
  text: Matrix;
  line: Matrix;
  /** Whether the next path cuts off what lies outside it. */
  clipsNext: boolean;
  /** For each piece of marked content around: whether its layer is shown. */
  layers: boolean[];
}
