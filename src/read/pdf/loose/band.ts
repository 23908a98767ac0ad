import type { Line } from '../lines/line.ts';

/** Pieces of lines with no white strip between them: a row of a table, a paragraph. */
export interface Band {
  pieces: Line[];
  top: number;
  bottom: number;
}
