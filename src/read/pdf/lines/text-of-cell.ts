import type { Glyph, Turn } from '../drawing/drawing.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines-of.ts';
import { textOfLine } from './text-of-line.ts';

export interface CellText {
  text: string;
  /** How many more full-width characters the last line has room for, inner margins included. */
  room: number;
}

/**
 * The text of a cell: its lines one after the other, since a wrapped line and a new paragraph look the
 * same. Between two Latin words there is a space.
 *
 * @param right where the cell ends, in points
 */
export function textOfCell(glyphs: readonly Glyph[], right: number): CellText {
  const lines = turns.flatMap((turn) => linesOf(readAs(glyphs, turn)));
  const last = lines.at(-1);
  return {
    text: lines.reduce((text, line) => joined(text, textOfLine(line)), ''),
    room: last === undefined ? Infinity : (right - last.right) / last.size,
  };
}

/** The text of a line as it goes on in the next: a drawn space at the break is a space between words. */
function joined(text: string, next: string): string {
  if (text === '') return next;
  const needsSpace = /\p{Script=Latin}$/u.test(text) && /^\p{Script=Latin}/u.test(next);
  return `${text}${needsSpace ? ' ' : ''}${next}`;
}

/** The characters with this turn, as if the page were turned so that they stand upright. */
function readAs(glyphs: readonly Glyph[], turn: Turn): Glyph[] {
  const found = glyphs.filter((glyph) => glyph.turn === turn);
  return turn === 0 ? found : found.map((glyph) => ({ ...glyph, ...uprights[turn](glyph) }));
}

const turns: readonly Turn[] = [0, 1, 3, 2];

const uprights: Record<Turn, (glyph: Line['glyphs'][number]) => { x: number; y: number }> = {
  0: ({ x, y }) => ({ x, y }),
  1: ({ x, y }) => ({ x: y, y: -x }),
  2: ({ x, y }) => ({ x: -x, y: -y }),
  3: ({ x, y }) => ({ x: -y, y: x }),
};
