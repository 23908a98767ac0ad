import type { Line } from '../lines/line.ts';
import type { Band } from './band.ts';
import { bandOf } from './band-of.ts';

/** Divides pieces of lines where a white strip goes across all of them that is wider than between lines. */
export function bandsOf(pieces: readonly Line[]): Band[] {
  const size = usualSize(pieces);
  // Few lines far apart are no paragraph, however even their distance.
  const widest = Math.min(usualGap(pieces), size) + size * widerGap;
  const bands: Band[] = [];
  for (const next of pieces.map((piece) => bandOf([piece])).sort((a, b) => a.top - b.top)) {
    const band = bands.at(-1);
    if (band !== undefined && next.top - band.bottom <= widest) {
      band.pieces.push(...next.pieces);
      band.bottom = Math.max(band.bottom, next.bottom);
    } else {
      bands.push(next);
    }
  }
  return bands;
}

/** The gap between the lines of a paragraph: of the gaps between a piece and the one below, a small one. */
function usualGap(pieces: readonly Line[]): number {
  const lines = pieces.toSorted((a, b) => a.y - b.y);
  const gaps = lines.flatMap((piece, i) => {
    const below = lines
      .slice(i + 1, i + 40)
      .find((other) => other.y - piece.y > piece.size / 2 && overlap(piece, other));
    return below === undefined ? [] : [Math.max(0, bandOf([below]).top - bandOf([piece]).bottom)];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 5)] ?? 0;
}

function overlap(a: Line, b: Line): boolean {
  return a.left < b.right && b.left < a.right;
}

function usualSize(pieces: readonly Line[]): number {
  const sizes = pieces.map((piece) => piece.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** Share of the font size. */
const widerGap = 0.25;
