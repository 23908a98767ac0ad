import type { SourceText } from '../../text/source-text.ts';
import { isCut, lineWidth } from './line-width.ts';
import type { Line } from './read-lines.ts';

/** One row of a table with money: the lines of its name, its amounts, the lines of its goal. */
export interface MoneyHead {
  name: Line[];
  figures: SourceText[];
  goal: Line[];
  /** Spaces before the name. */
  indent: number;
}

/**
 * Divides the lines between two lists of indicators at their amounts: names come before the money,
 * goals after it. Rows without indicators (合计, 小计) follow one another here.
 *
 *   广州市某某局            name
 *   20, 502. 77            figures
 *       某某经费 265. 20    name, figures
 *   保障…                   goal
 *
 * @param width of the name column, in half-width columns
 */
export function splitHeads(
  lines: readonly Line[],
  width: number,
): { before: Line[]; heads: MoneyHead[] } {
  const heads: MoneyHead[] = [];
  let waiting: Line[] = [];
  for (const line of lines) {
    if (line.figures.length === 0) {
      waiting.push(line);
      continue;
    }
    const from = heads.length === 0 ? 0 : beginningOfName(waiting, line, width);
    heads.at(-1)?.goal.push(...waiting.slice(0, from));
    heads.push(headOf(waiting.slice(from), line));
    waiting = [];
  }
  const last = heads.at(-1);
  if (last === undefined) return { before: waiting, heads };
  last.goal.push(...waiting);
  return { before: [], heads };
}

function headOf(above: readonly Line[], line: Line): MoneyHead {
  const name =
    line.beforeFigures.value === '' ? above : [...above, { ...line, text: line.beforeFigures }];
  return { name: [...name], figures: line.figures, goal: [], indent: (above[0] ?? line).indent };
}

/** Where the name begins among lines of which the first may end the goal of the row above. */
function beginningOfName(lines: readonly Line[], line: Line, width: number): number {
  if (line.beforeFigures.value !== '' && line.indent >= 3) return lines.length;
  const indented = lines.findLastIndex((other) => other.indent >= 3);
  if (indented !== -1) return indented;
  let from = lines.length;
  let below = line.beforeFigures;
  while (from > 0) {
    const above = lines[from - 1]?.text as SourceText;
    if (lineWidth(above) > width || (below.value !== '' && !isCut(above, below, width))) break;
    below = above;
    from--;
  }
  return from;
}
