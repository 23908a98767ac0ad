import { width } from '../../text/width.ts';
import { readMarks } from './read-marks.ts';

/**
 * An example as people see it: its lines, and carets below what is complained of.
 *
 * ```text
 * 1、产出指标：安全事故发生数量，年度指标值：无。
 *                                            ^^
 * ```
 */
export function drawExample(example: string): string[] {
  return example.trimEnd().split('\n').flatMap(drawLine);
}

function drawLine(line: string): string[] {
  const { text, ranges } = readMarks(line);
  if (ranges.length === 0) return [text];
  let carets = '';
  for (const { start, end } of ranges) {
    carets += ' '.repeat(width(text.slice(0, start)) - width(carets));
    carets += '^'.repeat(Math.max(1, width(text.slice(start, end))));
  }
  return [text, carets];
}
