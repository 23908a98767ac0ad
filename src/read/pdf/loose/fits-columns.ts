import type { Band } from './band.ts';

/** Whether every piece of the band stays within one column. */
export function fitsColumns(band: Band, xs: readonly number[]): boolean {
  return band.pieces.every(({ left, right, size }) => {
    const slack = size * overhang;
    return xs.slice(1).some((end, i) => left > (xs[i] as number) - slack && right < end + slack);
  });
}

/** Share of the font size that a piece may reach into the white strip's other half. */
const overhang = 0.5;
