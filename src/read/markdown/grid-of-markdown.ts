import type { Grid } from '../../grid/grid.ts';
import type { DraftRow } from '../draft/draft-row.ts';
import { layOut } from '../draft/lay-out.ts';
import { pad } from '../draft/pad.ts';
import { plainText } from './plain-text.ts';
import { splitRow } from './split-row.ts';

/**
 * The pipe tables of a Markdown text, and its other lines as loose ones.
 *
 * @param text with `\n` line ends
 * @throws {Unreadable} when there is no text at all
 */
export function gridOfMarkdown(text: string): Grid {
  const lines = text.split('\n');
  const rows: DraftRow[] = [];
  const lineNumbers: number[] = [];
  let table = -1;
  for (let at = 0; at < lines.length; ) {
    const length = tableLength(lines, at);
    if (length === 0) {
      rows.push({ cells: [{ text: looseText(lines[at] as string) }], table: null });
      lineNumbers.push(++at);
      continue;
    }
    table++;
    for (const row of tableRows(lines.slice(at, at + length))) {
      rows.push({ cells: row.cells, table });
      lineNumbers.push(at + 1 + row.index);
    }
    at += length;
  }
  return layOut(rows, (row, cell) => {
    const column = rows[row]?.table === null ? '' : `第${cell + 1}列`;
    return `第${lineNumbers[row]}行${column}`;
  });
}

/** How many lines a table takes that begins here: heading, rule of dashes, rows with a pipe. */
function tableLength(lines: readonly string[], start: number): number {
  const [heading, rule] = [lines[start], lines[start + 1]];
  if (!heading?.includes('|') || rule === undefined || !rulePattern.test(rule.trim())) return 0;
  if (splitRow(heading).length !== splitRow(rule).length) return 0;
  let end = start + 2;
  while (lines[end]?.includes('|')) end++;
  return end - start;
}

const rulePattern = /^\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?$/;

function tableRows(lines: readonly string[]): { cells: { text: string }[]; index: number }[] {
  const rows = lines.flatMap((line, index) =>
    index === 1 ? [] : [{ cells: splitRow(line).map((text) => ({ text })), index }],
  );
  pad(rows.map((row) => row.cells));
  return rows;
}

/** `## 项目支出绩效目标表` */
function looseText(line: string): string {
  return plainText(line.replace(/^ {0,3}#{1,6}\s+/, ''));
}
