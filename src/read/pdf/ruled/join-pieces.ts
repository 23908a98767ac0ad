import type { RulingLine } from '../drawing/drawing.ts';

/**
 * Puts lines together that were drawn piece by piece: each cell its own border, each dash by itself.
 * Pieces that are too short to be a line once they are together are dropped.
 */
export function joinPieces(pieces: readonly RulingLine[]): RulingLine[] {
  const lines: RulingLine[] = [];
  for (const row of rowsOf(pieces)) {
    let line: RulingLine | undefined;
    for (const piece of row.toSorted((a, b) => a.from - b.from)) {
      if (line !== undefined && piece.from - line.to <= widestGap) {
        line.to = Math.max(line.to, piece.to);
      } else {
        line = { ...piece };
        lines.push(line);
      }
    }
  }
  const long = lines.filter((line) => line.to - line.from >= shortestLine);
  return long.length <= mostLines ? long : longest(long);
}

/** Of a map or a drawing, what could be a table. */
function longest(lines: readonly RulingLine[]): RulingLine[] {
  return lines.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, mostLines);
}

/** Pieces at the same height, within the width of a line. */
function rowsOf(pieces: readonly RulingLine[]): RulingLine[][] {
  const rows: RulingLine[][] = [];
  let start = -Infinity;
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    if (piece.at - start > sameHeight) {
      rows.push([]);
      start = piece.at;
    }
    rows.at(-1)?.push(piece);
  }
  return rows;
}

/** No table has so many on one page. */
const mostLines = 2000;

/** Points. */
const sameHeight = 0.8;
const widestGap = 2.5;
const shortestLine = 5;
