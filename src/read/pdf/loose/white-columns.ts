import type { Band } from './band.ts';

/**
 * Where columns meet that only white space divides: the middles of the vertical strips that no piece of
 * the bands touches, with the outer edges.
 *
 * @returns ascending, in points; two for text without columns
 */
export function whiteColumns(bands: readonly Band[]): number[] {
  const ink = inkOf(bands);
  const columns = mergeHalves(ink, bands);
  const stops = columns.slice(1).map((column, i) => {
    const before = columns[i] as Stretch;
    return (before.right + column.left) / 2;
  });
  const [first, last] = [columns[0], columns.at(-1)];
  return first === undefined || last === undefined ? [] : [first.left, ...stops, last.right];
}

interface Stretch {
  left: number;
  right: number;
}

/** Stretches from left to right that pieces cover, with strips of white between them. */
function inkOf(bands: readonly Band[]): Stretch[] {
  const stretches: Stretch[] = [];
  const pieces = bands.flatMap((band) => band.pieces).sort((a, b) => a.left - b.left);
  for (const { left, right, size } of pieces) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && left - stretch.right < size * narrowestStrip) {
      stretch.right = Math.max(stretch.right, right);
    } else {
      stretches.push({ left, right });
    }
  }
  return stretches;
}

/**
 * A heading at the left and amounts at the right of one column may leave white between them: no band
 * has ink in both, while neighbouring columns meet at least in the heading.
 */
function mergeHalves(stretches: readonly Stretch[], bands: readonly Band[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const before = merged.at(-1);
    const isApart =
      before === undefined || bands.some((band) => hasInk(band, before) && hasInk(band, stretch));
    if (isApart) merged.push({ ...stretch });
    else before.right = stretch.right;
  }
  return merged;
}

function hasInk(band: Band, { left, right }: Stretch): boolean {
  return band.pieces.some((piece) => piece.left < right && piece.right > left);
}

/** Share of the font size. */
const narrowestStrip = 0.4;
