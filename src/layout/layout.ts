import type { Grid } from '../grid/grid.ts';
import type { FormRecord } from './record.ts';

/** Knows the headings and shapes of one kind of table; the surest layout reads the document. */
export interface Layout {
  name: string;
  /** From 0 (not mine) to 1 (certainly mine). */
  recognise(grid: Grid): number;
  collect(grid: Grid): FormRecord[];
}
