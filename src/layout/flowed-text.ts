import type { Grid } from '../grid/grid.ts';
import { closeUpMarks, hasSpacedMarks } from '../grid/repairs.ts';
import type { SourceText } from '../text/source-text.ts';
import { collectForms } from './collect-forms.ts';
import { decideKinds } from './decide-kinds.ts';
import { readHeadingLine } from './flowed/read-heading-line.ts';
import { readLines } from './flowed/read-lines.ts';
import { readRows, type TextRow } from './flowed/read-rows.ts';
import { settleAmounts } from './flowed/settle-amounts.ts';
import { splitRows } from './flowed/split-rows.ts';
import { withoutFooters } from './flowed/without-footers.ts';
import type { Layout } from './layout.ts';
import { noteRepeatedRows } from './note-repeated-rows.ts';
import { readPreamble } from './preamble.ts';
import type { FormRecord, RowRecord } from './record.ts';

/** A summary table that lost its cells on the way out of a PDF: words, lines and blank lines are left. */
export const flowedText: Layout = {
  name: 'flowed-text',
  recognise: (grid) =>
    grid.rows.some((row) => readHeadingLine(row.cells[0]?.text.value.trim() ?? '') !== null)
      ? 0.8
      : 0,
  collect,
};

function collect(grid: Grid): FormRecord[] {
  const closeUp = hasSpacedMarks(grid.source.text) ? closeUpMarks : (text: SourceText) => text;
  const collector = collectForms('flowed-text', 'summaryTable', closeUp);
  const parts = splitRows(withoutFooters(readLines(grid)), (line) => readPreamble(line) !== null);
  const read = readRows(parts, closeUp);
  parts.forEach((part, i) => {
    if (part.kind === 'preamble') collector.addPreamble(part.line);
    if (part.kind === 'heading') collector.addHeading(headingOf(part.line.text));
    for (const { row } of read[i]?.rows ?? []) collector.addRow(row);
    for (const text of read[i]?.unread ?? []) collector.addUnread(text);
    for (const text of read[i]?.joined ?? []) collector.addUnread(text, 'joinedRows');
  });
  const textRows = new Map(read.flatMap(({ rows }) => rows).map((row) => [row.row, row]));
  return collector.finish().map((form) => finishForm(form, textRows));
}

/** What needs all rows of a form: kinds by indent, amounts by sums. */
function finishForm(form: FormRecord, textRows: ReadonlyMap<RowRecord, TextRow>): FormRecord {
  const rows = form.rows.flatMap((row) => textRows.get(row) ?? []);
  decideKinds(form, new Map(rows.map(({ row, indent }) => [row, indent])));
  settleAmounts(rows, rows[0]?.columns ?? []);
  noteRepeatedRows(form);
  return form;
}

function headingOf(text: SourceText): { start: number; end: number; value: string } {
  return { start: text.start, end: text.end, value: text.value };
}
