import { findLabels } from '../../grammar/find-labels.ts';
import { beginsList } from './begins-list.ts';
import { lineWidth } from './line-width.ts';
import type { Line } from './read-lines.ts';

/**
 * How wide a line of the column of indicators is when it is full, in half-width columns: as wide as
 * three of four lines with a label are at most. A number or a word that does not break leaves some room.
 *
 * @param starts which lines begin a list or its next item
 * @returns `null` where blank lines part rows, so that a line that is not full says nothing
 */
export function listWidth(lines: readonly Line[], starts: readonly boolean[]): number | null {
  if (haveGaps(lines, starts)) return null;
  const widths = lines
    .filter(({ text }) => findLabels(text.value).length > 0)
    .map(({ text }) => lineWidth(text))
    .sort((a, b) => a - b);
  return (widths[Math.floor(widths.length * 0.75)] ?? 0) - 3;
}

/** Whether there are at least half as many blank lines as lists of indicators. */
function haveGaps(lines: readonly Line[], starts: readonly boolean[]): boolean {
  const lists = lines.filter((line, i) => starts[i] && beginsList(line)).length;
  const gaps = lines.filter((line, i) => line.isAfterGap && lines[i - 1]?.heading === null).length;
  return gaps * 2 >= lists;
}
