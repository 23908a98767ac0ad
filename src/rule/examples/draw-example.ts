import { width } from '../../text/width.ts';
import { readMarks } from './read-marks.ts';

/**
 * An example as people see it: its lines, and carets below what is complained of.
 *
 * ```text
 * 1、产出指标：安全事故发生数量，年度指标值：无。
 *                                            ^^
 * ```
 *
 * @param columns of the screen; a longer line goes on below, each part with its own carets
 */
export function drawExample(example: string, columns = Number.POSITIVE_INFINITY): string[] {
  return example
    .trimEnd()
    .split('\n')
    .flatMap((line) => drawLine(line, columns));
}

function drawLine(line: string, columns: number): string[] {
  const { text, ranges } = readMarks(line);
  return partsOf(text, columns).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    const isLast = end === text.length;
    const inside = ranges
      .filter((range) => range.start < end || (isLast && range.start === end))
      .filter((range) => range.end > start || range.start >= start)
      .map((range) => ({
        start: Math.max(range.start - start, 0),
        end: Math.min(range.end, end) - start,
      }));
    return inside.length === 0 ? [part] : [part, caretsBelow(part, inside)];
  });
}

interface Range {
  start: number;
  end: number;
}

/** The ranges of a line that fit on a screen, one below the other. */
function partsOf(text: string, columns: number): Range[] {
  const parts: Range[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const character of text) {
    const own = width(character);
    if (used + own > columns && end > start) {
      parts.push({ start, end });
      start = end;
      used = 0;
    }
    used += own;
    end += character.length;
  }
  return [...parts, { start, end }];
}

function caretsBelow(text: string, ranges: readonly Range[]): string {
  let carets = '';
  for (const { start, end } of ranges) {
    carets += ' '.repeat(width(text.slice(0, start)) - width(carets));
    carets += '^'.repeat(Math.max(1, width(text.slice(start, end))));
  }
  return carets;
}
