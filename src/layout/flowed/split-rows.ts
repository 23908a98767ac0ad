import { findLabels } from '../../grammar/find-labels.ts';
import { startsIndicators } from '../../grammar/starts-indicators.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { Line } from './read-lines.ts';

/** The lines from the end of one list of indicators to the end of the next. */
export interface RawRow {
  head: Line[];
  indicators: Line[];
}

export type Part =
  | { kind: 'preamble'; line: SourceText }
  | { kind: 'heading'; line: Line }
  | ({ kind: 'row' } & RawRow);

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
  let row: RawRow = { head: [], indicators: [] };
  const endRow = () => {
    if (row.head.length + row.indicators.length > 0) parts.push({ kind: 'row', ...row });
    row = { head: [], indicators: [] };
  };
  lines.forEach((line, i) => {
    if (line.heading !== null || isPreamble(line.text)) {
      endRow();
      parts.push(
        line.heading === null ? { kind: 'preamble', line: line.text } : { kind: 'heading', line },
      );
      return;
    }
    const isStart = startsIndicators(line.text.value, lines[i + 1]?.text.value ?? '');
    if (row.indicators.length > 0 && !isStart && endsBefore(row.indicators, line)) endRow();
    const head = isStart && beginsList(line) ? headBefore(row.indicators) : [];
    if (head.length > 0) {
      row.indicators.splice(-head.length);
      endRow();
      row.head = head;
    }
    if (isStart || row.indicators.length > 0) row.indicators.push(line);
    else row.head.push(line);
  });
  endRow();
  return parts;
}

/**
 * Whether the list of indicators is over when this line comes. A blank line ends it, unless the line
 * still holds a label: a page may end in the middle of a list. So does a name that stands indented
 * or with its money where a list has just come to a full stop.
 */
function endsBefore(indicators: readonly Line[], line: Line): boolean {
  if (line.isAfterGap) return findLabels(line.text.value).length === 0;
  const last = indicators.at(-1)?.text.value ?? '';
  return /[。；;！]$/.test(last) && (line.figures.length > 0 || line.indent >= 3);
}

function beginsList(line: Line): boolean {
  return /^[（(]?1\s*[、.．)）]|^①/.test(line.text.value);
}

/**
 * Where no blank line parts the rows, a list that begins anew shows that the end of the one before is
 * the head of its own row: the lines after the last value.
 */
function headBefore(indicators: readonly Line[]): Line[] {
  const last = indicators.findLastIndex(({ text }) => findLabels(text.value).length > 0);
  if (last === -1) return [];
  const end = indicators.findIndex(({ text }, i) => i >= last && /[。；;！]$/.test(text.value));
  return end === -1 ? [] : indicators.slice(end + 1);
}
