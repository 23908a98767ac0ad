import type { Line } from '../lines/line.ts';
import { textOfLine } from '../lines/text-of-line.ts';
import type { LineBlock } from '../pages/page-content.ts';
import type { Band } from './band.ts';
import { whiteColumns } from './white-columns.ts';

/** Bands as lines of text, with an empty line between one band and the next. */
export function flowedLines(bands: readonly Band[]): LineBlock[] {
  return separate(
    bands.flatMap((band) => {
      const columns = columnsOf(band);
      const areTexts = columns.filter((column) => countLines(column) > 1).length > 1;
      // Texts of several lines side by side are each read to the end.
      return areTexts ? sideBySide(columns).map(linesBeside) : [linesAcross(band.pieces)];
    }),
  );
}

function columnsOf(band: Band): Line[][] {
  const xs = whiteColumns([band]);
  return xs.slice(1).map((end, i) => {
    const start = xs[i] as number;
    return band.pieces.filter(({ left, right }) => left >= start && right <= end);
  });
}

/** Columns one after the other; neighbours of one line each, such as a name and amounts, stay together. */
function sideBySide(columns: readonly Line[][]): Line[][] {
  const groups: Line[][] = [];
  columns.forEach((column, i) => {
    const before = columns[i - 1];
    const isOneLine = before !== undefined && countLines([...before, ...column]) === 1;
    if (isOneLine) groups.at(-1)?.push(...column);
    else groups.push([...column]);
  });
  return groups;
}

function countLines(pieces: readonly Line[]): number {
  return rowsOf(pieces).length;
}

function linesBeside(pieces: readonly Line[]): LineBlock[] {
  return linesAcross(pieces).map((line) => ({ ...line, isBeside: true }));
}

/** Pieces on the same line, with one space between them. */
function linesAcross(pieces: readonly Line[]): LineBlock[] {
  return rowsOf(pieces).map((row) => {
    const text = row.map(textOfLine).join(' ');
    return { kind: 'line', text, y: (row[0] as Line).y, isHidden: false };
  });
}

function rowsOf(pieces: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && piece.y - row[0].y < piece.size / 2) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function separate(groups: readonly LineBlock[][]): LineBlock[] {
  return groups.flatMap((lines, i) => {
    const empty = { kind: 'line' as const, text: '', y: lines[0]?.y ?? 0, isHidden: false };
    return i === 0 ? lines : [empty, ...lines];
  });
}
