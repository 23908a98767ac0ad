import type { Point, Source } from './source.ts';
import { visible } from './visible.ts';
import { width } from './width.ts';

/**
 * The line of a place with carets below, cut to `columns` around the place: a row of a table may be
 * thousands of characters long. Nothing in it can act on the terminal.
 *
 * ```text
 * 12 | 4、1-产出指标,21-经济效益,人才对本区发展的贡献
 *    |               ^^^^^^^^^^^
 * ```
 *
 * @param before how many lines before it are shown
 */
export function codeFrame(
  source: Source,
  place: { start: Point; end: Point },
  columns: number,
  before = 0,
): string {
  const { start, end } = place;
  const digits = String(start.line).length;
  const room = Math.max(columns - digits - 3, 20);
  const to = end.line === start.line ? end.column - 1 : Number.POSITIVE_INFINITY;
  const view = cutAround(source.lineAt(start.line), start.column - 1, to, room);
  const lines = view.isCut ? [] : linesBefore(source, start.line, before, room, digits);
  lines.push(`${start.line} | ${view.text}`);
  lines.push(`${' '.repeat(digits)} | ${' '.repeat(view.indent)}${'^'.repeat(view.carets)}`);
  return lines.join('\n');
}

function linesBefore(
  source: Source,
  line: number,
  before: number,
  room: number,
  digits: number,
): string[] {
  const lines: string[] = [];
  for (let number = Math.max(1, line - before); number < line; number++) {
    const text = cutEnd(visible(source.lineAt(number)), room);
    lines.push(`${String(number).padStart(digits)} | ${text}`);
  }
  return lines;
}

function cutAround(line: string, from: number, to: number, room: number) {
  const whole = visible(line.slice(0, from));
  const fits = width(visible(line)) <= room;
  const before = fits ? whole : cutStart(whole, Math.floor(room / 3));
  const inside = visible(line.slice(from, to));
  const marked = cutEnd(inside, room - width(before));
  const rest = marked === inside ? visible(line.slice(Math.min(to, line.length))) : '';
  const after = cutEnd(rest, room - width(before + marked));
  return {
    text: before + marked + after,
    indent: width(before),
    carets: Math.max(1, width(marked)),
    isCut: before !== whole,
  };
}

function cutEnd(text: string, room: number): string {
  if (width(text) <= room) return text;
  let kept = '';
  let columns = 1;
  for (const character of text) {
    columns += width(character);
    if (columns > room) break;
    kept += character;
  }
  return room < 1 ? '' : `${kept}…`;
}

function cutStart(text: string, room: number): string {
  if (width(text) <= room) return text;
  const reversed = [...text].reverse().join('');
  return [...cutEnd(reversed, room)].reverse().join('');
}
