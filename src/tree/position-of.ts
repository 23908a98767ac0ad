import type { Point, Source } from '../text/source.ts';

/** Line and column where a node begins and ends. */
export function positionOf(
  source: Source,
  { start, end }: { start: number; end: number },
): { start: Point; end: Point } {
  return { start: source.pointAt(start), end: source.pointAt(end) };
}
