import type { Line } from '../lines/line.ts';
import type { Band } from './band.ts';

/** Chinese characters reach from 0.88 of their size above the base line to 0.12 below. */
export function bandOf(pieces: Line[]): Band {
  return {
    pieces,
    top: Math.min(...pieces.map(({ y, size }) => y - size * 0.88)),
    bottom: Math.max(...pieces.map(({ y, size }) => y + size * 0.12)),
  };
}
