import { annexWords, footerWords, noteWords, pageNumberWords } from '../glossary/form-words.ts';
import type { Cell, Grid, Row } from '../grid/grid.ts';
import { collectForms, type FormCollector } from './collect-forms.ts';
import { type Columns, readColumns } from './columns/columns.ts';
import { goesOn } from './columns/goes-on.ts';
import { isColumnNumbers } from './columns/is-column-numbers.ts';
import { decideKinds } from './decide-kinds.ts';
import type { Layout } from './layout.ts';
import { moneyUnitIn } from './money-unit-in.ts';
import { noteRepeatedRows } from './note-repeated-rows.ts';
import { readTableRow } from './read-table-row.ts';
import type { FormRecord } from './record.ts';
import { spanOfRow } from './span-of-row.ts';

/** 项目支出绩效目标表: one row a project, or a row for each of its indicators in columns of their own. */
export const summaryTable: Layout = {
  name: 'summary-table',
  recognise: (grid) => (grid.rows.some((_, i) => readColumns(grid.rows, i) !== null) ? 0.9 : 0),
  collect,
};

function collect(grid: Grid): FormRecord[] {
  const collector = collectForms('summary-table', 'summaryTable');
  let columns: Columns | undefined;
  let table: number | null = null;
  let isInNotes = false;
  for (let i = 0; i < grid.rows.length; i++) {
    const row = grid.rows[i] as Row;
    const filled = row.cells.filter((cell) => cell.text.value.trim() !== '');
    if (filled.length === 0) continue;
    const isNewTable = row.table !== null && row.table !== table;
    table = row.table ?? table;
    const heading = readColumns(grid.rows, i);
    if (heading !== null) {
      columns = heading;
      i += heading.height - 1;
      addHeading(collector, grid.rows.slice(i + 1 - heading.height, i + 1), heading);
    } else if (isAroundTable(collector, filled) || (isInNotes && goesOnWithNotes(row, filled))) {
      isInNotes ||= noteWords.test(filled[0]?.text.value.trim() ?? '');
    } else if (!isColumnNumbers(filled.map(({ text }) => text))) {
      isInNotes = false;
      if (isNewTable && columns !== undefined && !goesOn(grid.rows, i, columns))
        columns = undefined;
      readTableRow(collector, row, row.table === null ? undefined : columns);
    }
  }
  const forms = collector.finish();
  for (const form of forms) {
    decideKinds(form);
    noteRepeatedRows(form);
  }
  return forms;
}

/** A column that nobody knows is said once, at its heading. */
function addHeading(collector: FormCollector, rows: readonly Row[], columns: Columns): void {
  const cells = rows.flatMap((row) => row.cells.map((cell) => cell.text.trim()));
  const words = cells.filter((cell) => cell.value !== '').map((cell) => cell.value);
  const spans = rows.map(spanOfRow);
  const isFirst = collector.addHeading({
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    value: words.join(' '),
  });
  const unit = cells.map(moneyUnitIn).find((each) => each !== null);
  if (unit) collector.addMoneyUnit(unit);
  for (const heading of isFirst ? columns.unknown : []) collector.addUnread(heading);
}

/** `2. 绩效指标按年度填写。` below 注：… */
function goesOnWithNotes({ table }: Row, [first, second]: readonly Cell[]): boolean {
  if (first === undefined || second !== undefined) return false;
  return (
    table === null || /^[\d（(①-⑳一二三四五六七八九十]+[、.．)）]/.test(first.text.value.trim())
  );
}

/** Titles, page numbers, notes and signatures: what stands above, between and below the rows. */
function isAroundTable(collector: FormCollector, filled: readonly Cell[]): boolean {
  const [first, ...others] = filled;
  const words = first?.text.value.trim() ?? '';
  if (pageNumberWords.test(words) || footerWords.test(words)) return true;
  if (others.length === 0 && annexWords.test(words)) return true;
  if (first === undefined || others.length > 3 || !collector.addPreamble(first.text)) return false;
  for (const { text } of others) if (!collector.addPreamble(text)) collector.addUnread(text.trim());
  return true;
}
