import { findLabels } from '../../grammar/find-labels.ts';
import { startsIndicators } from '../../grammar/starts-indicators.ts';
import type { SourceText } from '../../text/source-text.ts';
import { beginsList } from './begins-list.ts';
import { divideColumns } from './divide-columns.ts';
import { endsCell } from './ends-cell.ts';
import { lineWidth } from './line-width.ts';
import { endOfList, type ListColumns } from './list-end.ts';
import { listWidth } from './list-width.ts';
import type { Line } from './read-lines.ts';
import { findRowOpenings } from './row-openings.ts';

/** The lines from the end of one list of indicators to the end of the next. */
export interface RawRow {
  head: Line[];
  indicators: Line[];
}

export type Part =
  | { kind: 'preamble'; line: SourceText }
  | { kind: 'heading'; line: Line }
  | ({ kind: 'row' } & RawRow)
  /** Lines of several rows of which nobody can say where one ends and the next begins. */
  | { kind: 'joined'; lines: Line[] };

/**
 * Divides the lines into headings and rows. A row ends with its list of indicators: a blank line,
 * a heading, or the name and money of the next row comes after it.
 *
 * @param isPreamble tells titles and names of organisations from rows
 */
export function splitRows(
  lines: readonly Line[],
  isPreamble: (line: SourceText) => boolean,
): Part[] {
  const parts: Part[] = [];
  const opensRow = findRowOpenings(lines);
  const starts = lines.map(({ text }, i) =>
    startsIndicators(text.value, lines[i + 1]?.text.value ?? ''),
  );
  const columns: ListColumns = {
    list: listWidth(lines, starts),
    name: { width: 0, count: 0 },
  };
  let row: RawRow = { head: [], indicators: [] };
  let isJoined = false;
  let hasMoney = false;

  const endRow = () => {
    const { head, indicators } = row;
    if (isJoined) parts.push({ kind: 'joined', lines: [...head, ...indicators] });
    else if (head.length + indicators.length > 0) parts.push({ kind: 'row', head, indicators });
    row = { head: [], indicators: [] };
    isJoined = false;
  };
  /** Ends the list of indicators where it ends; what stands below it begins the row of the next line. */
  const endList = (next: Line) => {
    const end = endOfList(row.indicators, next, columns);
    const isAmounts = next.figures.length > 0;
    if (end === null) isJoined ||= columns.list !== null || isAmounts;
    if (end === null || (end === row.indicators.length && !isAmounts)) return;
    const head = row.indicators.splice(end);
    endRow();
    row.head = head;
  };

  lines.forEach((line, i) => {
    if (line.heading !== null || isPreamble(line.text)) {
      endRow();
      if (line.heading === null) parts.push({ kind: 'preamble', line: line.text });
      else parts.push({ kind: 'heading', line });
      if (line.heading !== null) hasMoney = divideColumns(line.heading).money.length > 0;
      return;
    }
    const isStart = starts[i] as boolean;
    if (row.indicators.length > 0) {
      if (isStart ? beginsList(line) : hasMoney && needsName(line)) endList(line);
      else if (opensRow(line, lines[i - 1]) || (!isStart && endsBefore(row.indicators, line)))
        endRow();
    }
    if (isStart && row.indicators.length === 0) learnName(columns.name, row.head);
    if (isStart || row.indicators.length > 0) row.indicators.push(line);
    else row.head.push(line);
  });
  endRow();
  return parts;
}

/** Learns from the first line of a row's name, where amounts or a wider goal follow. */
function learnName(name: ListColumns['name'], head: readonly Line[]): void {
  const width = head[0] === undefined ? 0 : lineWidth(head[0].beforeFigures);
  const isAfterName = ({ figures, text }: Line) =>
    figures.length > 0 || lineWidth(text) > width * 1.2;
  if (!head.some(isAfterName)) return;
  name.width = Math.max(name.width, width);
  name.count++;
}

/** Whether a line of amounts has its row's name, or a part of it, on the lines above. */
function needsName({ figures, beforeFigures, isAfterGap, indent }: Line): boolean {
  return figures.length > 0 && (beforeFigures.value === '' || (!isAfterGap && indent < 3));
}

/**
 * Whether the list of indicators is over when this line comes. A blank line ends it, unless the line
 * still holds a label: a page may end in the middle of a list. So does a name that stands indented
 * where a list has just come to a full stop.
 */
function endsBefore(indicators: readonly Line[], line: Line): boolean {
  if (line.isAfterGap) return findLabels(line.text.value).length === 0;
  return line.indent >= 3 && endsCell(indicators.at(-1)?.text.value ?? '');
}
