import type { Lattice } from './lattice.ts';

/** A rectangle of squares with no line inside it. */
export interface LatticeCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/**
 * Squares that no line divides, put together to cells, by row and column.
 *
 * @returns the cells, and for each square (row by row) the index of its cell
 */
export function cellsOfLattice(lattice: Lattice): { cells: LatticeCell[]; squares: Int32Array } {
  const rows = lattice.ys.length - 1;
  const columns = lattice.xs.length - 1;
  const squares = new Int32Array(rows * columns).fill(-1);
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (squares[row * columns + column] !== -1) continue;
      const columnSpan = widthAt(lattice, squares, row, column);
      const rowSpan = heightAt(lattice, row, column, columnSpan);
      for (let i = 0; i < rowSpan; i++) {
        const start = (row + i) * columns + column;
        squares.fill(cells.length, start, start + columnSpan);
      }
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return { cells, squares };
}

/** How many squares go on to the right without a line, or one that is taken, between. */
function widthAt(lattice: Lattice, squares: Int32Array, row: number, column: number): number {
  const columns = lattice.xs.length - 1;
  let next = column + 1;
  while (next < columns && !lattice.hasLeft(row, next) && squares[row * columns + next] === -1) {
    next++;
  }
  return next - column;
}

/** How many rows go on downwards, as long as no line stands in the way anywhere. */
function heightAt(lattice: Lattice, row: number, column: number, width: number): number {
  const rows = lattice.ys.length - 1;
  let next = row + 1;
  while (next < rows && isOpen(lattice, next, column, width)) next++;
  return next - row;
}

function isOpen(lattice: Lattice, row: number, column: number, width: number): boolean {
  for (let i = column; i < column + width; i++) {
    if (lattice.hasTop(row, i)) return false;
    if (i > column && lattice.hasLeft(row, i)) return false;
  }
  return true;
}
