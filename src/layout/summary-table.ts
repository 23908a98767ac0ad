import { footerWords, pageNumberWords } from '../glossary/form-words.ts';
import type { ColumnField } from '../glossary/headings.ts';
import type { Cell, Grid, Row } from '../grid/grid.ts';
import { dropMarkup, joinLines } from '../grid/repairs.ts';
import { SourceText } from '../text/source-text.ts';
import type { FundingSource } from '../tree/nodes.ts';
import { collectForms, type FormCollector } from './collect-forms.ts';
import { readColumns } from './columns.ts';
import { decideKinds } from './decide-kinds.ts';
import type { Layout } from './layout.ts';
import { noteRepeatedRows } from './note-repeated-rows.ts';
import type { RowRecord } from './record.ts';

/** 项目支出绩效目标表: one row a project, its goal in one cell, all its indicators in another. */
export const summaryTable: Layout = {
  name: 'summary-table',
  recognise: (grid) => (grid.rows.some((row) => readColumns(row) !== null) ? 0.9 : 0),
  collect,
};

function collect(grid: Grid): ReturnType<Layout['collect']> {
  const collector = collectForms('summary-table', 'summaryTable');
  let columns: Columns = [];
  for (const row of grid.rows) {
    const filled = row.cells.filter((cell) => cell.text.value.trim() !== '');
    if (filled.length === 0) continue;
    const heading = readColumns(row);
    if (heading !== null) {
      columns = heading;
      collector.addHeading({
        ...spanOf(row),
        value: filled.map((cell) => cell.text.value).join(' '),
      });
      addUnknownColumns(collector, row, heading);
    } else if (!isAroundTable(collector, filled)) {
      readRow(collector, row, row.table === null ? [] : columns);
    }
  }
  const forms = collector.finish();
  forms.forEach((form) => decideKinds(form));
  forms.forEach((form) => noteRepeatedRows(form));
  return forms;
}

type Columns = readonly (ColumnField | null)[];

/** Titles, page numbers, notes and signatures: what stands above, between and below the rows. */
function isAroundTable(collector: FormCollector, filled: readonly Cell[]): boolean {
  const [first] = filled;
  if (first === undefined || pageNumberWords.test(first.text.value.trim())) return true;
  if (footerWords.test(first.text.value.trim())) return true;
  return filled.filter((cell) => collector.addPreamble(cell.text)).length > 0;
}

function addUnknownColumns(collector: FormCollector, row: Row, heading: Columns): void {
  row.cells.forEach((cell, i) => {
    if (heading[i] === null && cell.text.value.trim() !== '') collector.addUnread(cell.text.trim());
  });
}

function readRow(collector: FormCollector, row: Row, columns: Columns): void {
  const cells = cellsByField(row, columns);
  if (cells.size === 0) {
    const filled = row.cells.filter((cell) => cell.text.value.trim() !== '');
    for (const cell of filled) collector.addUnread(cell.text.trim());
    return;
  }
  collector.addRow({
    kind: 'project',
    ...spanOf(row),
    name: cells.get('name') ?? cells.get('spender') ?? null,
    department: cells.get('department') ?? null,
    budgetUnit: cells.get('budgetUnit') ?? null,
    amounts: amountsOf(cells),
    goal: cells.get('goal') ?? null,
    indicators: cells.get('indicators') ?? null,
    repeatedAt: [],
    inferred: [],
  });
  row.cells.slice(columns.length).forEach((cell) => {
    if (cell.text.value.trim() !== '') collector.addUnread(cell.text.trim());
  });
}

function cellsByField(row: Row, columns: Columns): Map<ColumnField, SourceText> {
  const cells = new Map<ColumnField, SourceText>();
  columns.forEach((field, i) => {
    const text = row.cells[i]?.text;
    if (field === null || text === undefined) return;
    const clean = dropMarkup(joinLines(text).trim());
    if (clean.value !== '') cells.set(field, clean);
  });
  return cells;
}

function amountsOf(cells: ReadonlyMap<ColumnField, SourceText>): RowRecord['amounts'] {
  const amounts: RowRecord['amounts'] = {};
  for (const source of fundingSources) {
    const cell = cells.get(source);
    if (cell !== undefined) amounts[source] = cell;
  }
  return amounts;
}

function spanOf(row: Row): { start: number; end: number } {
  const text = SourceText.join(row.cells.map((cell) => cell.text.trim()));
  return { start: text.start, end: text.end };
}

const fundingSources: readonly FundingSource[] = [
  'total',
  'fiscalAppropriation',
  'specialFiscalAccountAppropriation',
  'otherFunds',
];
