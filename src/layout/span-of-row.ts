import type { Row } from '../grid/grid.ts';

/** From the first to the last character of a row. */
export function spanOfRow(row: Row): { start: number; end: number } {
  const filled = row.cells.map((cell) => cell.text.trim()).filter((text) => text.value !== '');
  return { start: filled[0]?.start ?? 0, end: filled.at(-1)?.end ?? 0 };
}
