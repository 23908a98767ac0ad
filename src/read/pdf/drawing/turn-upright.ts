import type { Drawing, Glyph, RulingLine, Turn } from './drawing.ts';

/**
 * Turns a page whose text runs sideways or upside down, as when a form across the page was put on an
 * upright page and the file does not say that the page is to be turned.
 */
export function turnUpright(drawing: Drawing): Drawing {
  const turn = usualTurn(drawing.glyphs);
  return turn === 0 ? drawing : turnBack(drawing, turn);
}

function usualTurn(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn, isVisible } of glyphs) {
    if (turn !== null && isVisible) counts[turn] = (counts[turn] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts)) as Turn;
}

function turnBack(drawing: Drawing, turn: Turn): Drawing {
  const { width, height } = drawing;
  const isSideways = turn % 2 === 1;
  const move = moves[turn](width, height);
  const lines = (found: readonly RulingLine[], isHorizontal: boolean): RulingLine[] =>
    found.map(({ at, from, to }) => {
      const a = isHorizontal ? move(from, at) : move(at, from);
      const b = isHorizontal ? move(to, at) : move(at, to);
      const [start, end] = isHorizontal !== isSideways ? [a.x, b.x] : [a.y, b.y];
      const middle = isHorizontal !== isSideways ? a.y : a.x;
      return { at: middle, from: Math.min(start, end), to: Math.max(start, end) };
    });
  const horizontal = lines(drawing.horizontal, true);
  const vertical = lines(drawing.vertical, false);
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    glyphs: drawing.glyphs.map((glyph) => {
      const middle = move(glyph.middleX, glyph.middleY);
      return {
        ...glyph,
        ...move(glyph.x, glyph.y),
        middleX: middle.x,
        middleY: middle.y,
        turn: glyph.turn === null ? null : (((glyph.turn - turn + 4) % 4) as Turn),
      };
    }),
    horizontal: isSideways ? vertical : horizontal,
    vertical: isSideways ? horizontal : vertical,
    pictureShare: drawing.pictureShare,
  };
}

type Move = (x: number, y: number) => { x: number; y: number };

/** Where a point of the turned page goes; 1 is text that runs downwards, 3 text that runs upwards. */
const moves: Record<Turn, (width: number, height: number) => Move> = {
  0: () => (x, y) => ({ x, y }),
  1: (width) => (x, y) => ({ x: y, y: width - x }),
  2: (width, height) => (x, y) => ({ x: width - x, y: height - y }),
  3: (_width, height) => (x, y) => ({ x: height - y, y: x }),
};
