import type { OPS } from 'pdfjs-dist';
import type { Matrix } from '../matrix.ts';
import type { Font } from './graphics-state.ts';
import type { Pen } from './pen.ts';

/** What one operator does; pdf.js hands the operands over untyped, each step says what it expects. */
export type Step = (pen: Pen, ...operands: never[]) => void;

/** What the operators refer to and do not say themselves. */
export interface Surroundings {
  operators: typeof OPS;
  /** From the page as PDF counts it to the page as it is held, and the size of the latter in points. */
  page: Matrix;
  width: number;
  height: number;
  fontOf(id: string): Font | null;
  isLayerShown(layer: unknown): boolean;
}
