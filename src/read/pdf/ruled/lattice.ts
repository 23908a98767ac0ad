import type { RulingLine } from '../drawing/drawing.ts';
import type { Frame } from './connect-lines.ts';
import { nearest } from './nearest.ts';
import { snap } from './snap.ts';

/** The squares that the lines of a table cut out, and the walls that stand between them. */
export interface Lattice {
  /** Ascending; one more than there are columns, and one more than there are rows. */
  xs: number[];
  ys: number[];
  /** Whether a line runs along the top of the square. */
  hasTop(row: number, column: number): boolean;
  /** Whether a line runs along the left side of the square. */
  hasLeft(row: number, column: number): boolean;
}

/** @returns `null` where the lines enclose nothing */
export function latticeOf(frame: Frame): Lattice | null {
  const { horizontal, vertical } = withOuterLines(frame);
  const xs = snap(vertical.map((line) => line.at));
  const ys = snap(horizontal.map((line) => line.at));
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > mostSquares) return null;
  const tops = walls(horizontal, ys, xs);
  const lefts = walls(vertical, xs, ys);
  return {
    xs,
    ys,
    hasTop: (row, column) => tops[row * (xs.length - 1) + column] === 1,
    hasLeft: (row, column) => lefts[column * (ys.length - 1) + row] === 1,
  };
}

/**
 * Closes the table where it was left open: Chromium draws no bottom line under a row that goes on on
 * the next page, and many forms have no line at the left and right.
 */
function withOuterLines({ horizontal, vertical }: Frame): Frame {
  const lines = (across: readonly RulingLine[], along: readonly RulingLine[]): RulingLine[] => {
    const from = Math.min(...along.map((line) => line.at), ...across.map((line) => line.from));
    const to = Math.max(...along.map((line) => line.at), ...across.map((line) => line.to));
    const ends = [
      Math.min(...along.map((line) => line.from)),
      Math.max(...along.map((line) => line.to)),
    ];
    return [...across, ...ends.map((at) => ({ at, from, to }))];
  };
  return { horizontal: lines(horizontal, vertical), vertical: lines(vertical, horizontal) };
}

/** For each position of lines, which of the stretches between `stops` a line covers. */
function walls(
  lines: readonly RulingLine[],
  positions: readonly number[],
  stops: readonly number[],
): Uint8Array {
  const stretches = stops.length - 1;
  const covered = new Uint8Array(positions.length * stretches);
  for (const line of lines) {
    const row = nearest(positions, line.at) * stretches;
    for (let i = 0; i < stretches; i++) {
      const starts = line.from <= (stops[i] as number) + overshoot;
      const ends = line.to >= (stops[i + 1] as number) - overshoot;
      if (starts && ends) covered[row + i] = 1;
    }
  }
  return covered;
}

/** Points that a wall may be short of the corner: what snapping may move the corner by, and a little. */
const overshoot = 3;
const mostSquares = 250_000;
