import type { Row } from '../../grid/grid.ts';

/**
 * The row and the cell in it that an offset of the canonical text falls in; what separates cells and
 * rows belongs to the cell before it.
 */
export function locate(rows: readonly Row[], offset: number): { row: number; cell: number } {
  const row = lastAtOrBefore(rows, (each) => each.cells[0]?.text.start ?? 0, offset);
  const cell = lastAtOrBefore(rows[row]?.cells ?? [], (each) => each.text.start, offset);
  return { row, cell };
}

function lastAtOrBefore<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number,
  offset: number,
): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(items[middle] as Item) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
