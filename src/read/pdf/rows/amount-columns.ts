import type { DraftRow } from './draft.ts';

/** The columns of a table that hold numbers and hardly anything else, counted from 0. */
export function amountColumns(rows: readonly DraftRow[]): number[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const texts = rows.flatMap((row) => row.cells[column]?.pieces.map((piece) => piece.text) ?? []);
    const numbers = texts.filter((text) => /^-?[\d,， ]+(?:\.[\d ]+)?$/.test(text.trim()));
    return numbers.length >= 2 && numbers.length >= texts.length * 0.6;
  });
}
