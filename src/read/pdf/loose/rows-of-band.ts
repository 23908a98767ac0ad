import type { Line } from '../lines/line.ts';
import type { Band } from './band.ts';
import { bandOf } from './band-of.ts';

/**
 * Divides a band in which rows follow each other as closely as the lines inside them. Amounts take one
 * line and stand at the top of their row, so each line with amounts begins one.
 */
export function rowsOfBand(band: Band): Band[] {
  const amounts = band.pieces.filter((piece) => isAmount(piece) && isAmongAmounts(piece, band));
  const starts: number[] = [];
  for (const { y, size } of amounts.sort((a, b) => a.y - b.y)) {
    if (starts.length === 0 || y - (starts.at(-1) as number) > size) starts.push(y - size / 2);
  }
  if (starts.length < 2) return [band];
  return [-Infinity, ...starts].flatMap((start, i) => {
    const end = starts[i] ?? Infinity;
    const pieces = band.pieces.filter((piece) => piece.y >= start && piece.y < end);
    return pieces.length === 0 ? [] : [bandOf(pieces)];
  });
}

function isAmount({ glyphs }: Line): boolean {
  return /^\d[\d,.， ]*$/.test(glyphs.map((glyph) => glyph.text).join(''));
}

/** A number by itself on a line of text is no amount: what stands above and below it is text. */
function isAmongAmounts(piece: Line, band: Band): boolean {
  const column = band.pieces.filter(({ left, right }) => left < piece.right && right > piece.left);
  return column.filter(isAmount).length > column.length / 2;
}
