/**
 * The positions that lines share: lines of one border are drawn up to two points apart, as double lines,
 * or as the right side of one cell and the left side of the next.
 *
 * @returns ascending
 */
export function snap(positions: readonly number[]): number[] {
  const groups: number[][] = [];
  let start = -Infinity;
  for (const position of positions.toSorted((a, b) => a - b)) {
    if (position - start > widestBorder) {
      groups.push([]);
      start = position;
    }
    groups.at(-1)?.push(position);
  }
  return groups.map((group) => group.reduce((sum, position) => sum + position, 0) / group.length);
}

/** Points; no row or column that holds text is so narrow. */
const widestBorder = 3;
