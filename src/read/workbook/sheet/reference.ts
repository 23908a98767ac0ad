import type { Range } from './sheet.ts';

/** Cell references as spreadsheets write them; rows and columns count from 0. */
export const reference = {
  /** The column of `B12`: 1. Its row is not looked at, since cells stand in their rows. */
  columnOf(text: string): number | undefined {
    let column = 0;
    for (let i = 0; i < text.length; i++) {
      const letter = text.charCodeAt(i) & ~0x20;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    return column === 0 || column > 18_278 ? undefined : column - 1;
  },

  /** `B12` is row 11, column 1; `$` is ignored. `null` when the text is no reference. */
  parse(text: string): { row: number; column: number } | null {
    const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
    if (match === null) return null;
    let column = 0;
    for (const letter of (match[1] as string).toUpperCase()) {
      column = column * 26 + letter.charCodeAt(0) - 64;
    }
    return { row: Number(match[2]) - 1, column: column - 1 };
  },

  /** `A3:A9`; a single cell is a range as well. */
  parseRange(text: string): Range | null {
    const [from, to = from] = text.split(':').map((corner) => reference.parse(corner));
    if (!from || !to) return null;
    return {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
  },

  format(row: number, column: number): string {
    let letters = '';
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    }
    return `${letters}${row + 1}`;
  },

  formatRange({ top, left, bottom, right }: Range): string {
    return `${reference.format(top, left)}:${reference.format(bottom, right)}`;
  },
};
