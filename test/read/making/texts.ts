import type { Grid } from '../../../src/grid/grid.ts';

/** The cells' texts, row by row. */
export function texts(grid: Grid): string[][] {
  return grid.rows.map((row) => row.cells.map((cell) => cell.text.value));
}
