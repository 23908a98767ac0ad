import type { RulingLine } from '../drawing/drawing.ts';

export interface Frame {
  horizontal: RulingLine[];
  vertical: RulingLine[];
}

/**
 * Lines that touch each other, directly or over others: each table by itself, apart from charts,
 * underlined words and the lines of a letterhead. Only what has lines both ways is returned.
 */
export function connectLines({ horizontal, vertical }: Frame): Frame[] {
  const groups = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i);
  const rows = horizontal.map((line, i) => ({ line, i })).sort((a, b) => a.line.at - b.line.at);
  vertical.forEach((line, i) => {
    for (let k = firstFrom(rows, line.from - touch); k < rows.length; k++) {
      const row = rows[k] as Numbered;
      if (row.line.at > line.to + touch) break;
      if (line.at >= row.line.from - touch && line.at <= row.line.to + touch) {
        groups[find(groups, row.i)] = find(groups, horizontal.length + i);
      }
    }
  });
  const frames = new Map<number, Frame>();
  const frameOf = (i: number): Frame => {
    const group = find(groups, i);
    const frame = frames.get(group) ?? { horizontal: [], vertical: [] };
    frames.set(group, frame);
    return frame;
  };
  horizontal.forEach((line, i) => frameOf(i).horizontal.push(line));
  vertical.forEach((line, i) => frameOf(horizontal.length + i).vertical.push(line));
  return [...frames.values()].filter(
    (frame) => frame.horizontal.length > 0 && frame.vertical.length > 0,
  );
}

interface Numbered {
  line: RulingLine;
  i: number;
}

/** The index of the first row at `at` or below. */
function firstFrom(rows: readonly Numbered[], at: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Numbered).line.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The group's representative; the way there is shortened for the next who asks. */
function find(groups: number[], i: number): number {
  let at = i;
  while (groups[at] !== at) {
    groups[at] = groups[groups[at] as number] as number;
    at = groups[at] as number;
  }
  return at;
}

/** Points that the end of one line may be short of the other. */
const touch = 1.5;
