import { findLabels } from '../../grammar/find-labels.ts';
import type { SourceText } from '../../text/source-text.ts';
import { endsCell } from './ends-cell.ts';
import { isCut, lineWidth } from './line-width.ts';
import type { Line } from './read-lines.ts';

/** How wide columns are, in half-width columns. */
export interface ListColumns {
  /** `null` where a line that is not full says nothing. */
  list: number | null;
  /** The widest first line of a name so far; it fills the column once there are many. */
  name: { width: number; count: number };
}

/**
 * How many of the lines belong to the list of indicators that they begin with, where no blank line
 * says so: up to the line on which its last value ends, at a full stop or before the line is full, or to
 * a name that stands indented.
 *
 *   1、产出指标：培训场次，年度指标值：4场。2、效益指标：就业人数
 *   ，年度指标值：200人                                         the list ends here
 *   农村致富带头人培训项目                                        head of the next row
 *   1、产出指标：…                                              `next`
 *
 * Where the line with the last label is full, its value may end there or go on: the one division counts
 * that leaves a head whose name is broken where it is full, once enough names have shown how wide they are.
 *
 * @returns `null` where the lines do not tell
 */
export function endOfList(lines: readonly Line[], next: Line, columns: ListColumns): number | null {
  const last = lastValue(lines);
  if (last === -1) return null;
  const tail = lines.slice(last);
  const length = endOfValue(tail, next, columns);
  return length === null ? null : last + length;
}

/** How many of the lines belong to the value that the first of them holds. */
function endOfValue(tail: readonly Line[], next: Line, { list, name }: ListColumns): number | null {
  const indented = tail.findLastIndex(({ indent }) => indent >= 3);
  if (indented > 0) return indented;
  const end = tail.findIndex(({ text }, i) => {
    const below = (tail[i + 1] ?? next).text;
    return endsCell(text.value) || (list !== null && !isCut(text, below, list));
  });
  if (end === 0 || endsCell(tail[end]?.text.value ?? '')) return end + 1;
  const most = end === -1 ? tail.length : end + 1;
  if (list === null || name.count < fewest || most > longest) return null;
  const ends = Array.from({ length: most }, (_, i) => i + 1);
  const likely = ends.filter((each) => isHead(tail.slice(each), next, name.width));
  return likely.length === 1 ? (likely[0] as number) : null;
}

/** Of so many names one fills its line. */
const fewest = 10;
/** No value and name have so many lines. */
const longest = 100;

/** The line on which the last label ends; the break may cut it. */
function lastValue(lines: readonly Line[]): number {
  return lines.findLastIndex(({ text }, i) => hasLabel(lines[i - 1]?.text, text));
}

function hasLabel(before: SourceText | undefined, { value }: SourceText): boolean {
  const tail = before?.value.slice(-8) ?? '';
  return findLabels(tail + value).some((label) => label.value > tail.length);
}

/**
 * Whether lines are the head of a row: a name whose lines are full but for the last; then its amounts
 * (`next`) or a goal, whose lines are wider. None at all where `next` only counts anew within its list.
 *
 * @param width of the column of names
 */
function isHead(lines: readonly Line[], next: Line, width: number): boolean {
  const isMoney = next.figures.length > 0;
  const wide = lines.findIndex(({ text }) => lineWidth(text) > width);
  const name = lines.slice(0, wide === -1 ? undefined : wide).map(({ text }) => text);
  if (isMoney && next.beforeFigures.value !== '') name.push(next.beforeFigures);
  if (isMoney ? wide !== -1 || name.length === 0 : wide < 1) return !isMoney && lines.length === 0;
  return name.slice(0, -1).every((text, i) => isCut(text, name[i + 1] as SourceText, width));
}
