import { isGroupLabel, isPeriodLabel } from '../../glossary/form-labels.ts';
import type { Grid, Row } from '../../grid/grid.ts';
import { dropMarkup, joinLines } from '../../grid/repairs.ts';
import type { SourceText } from '../../text/source-text.ts';
import { isColumnNumbers } from '../columns/is-column-numbers.ts';
import { readPreamble } from '../preamble.ts';
import type { FormRecord } from '../record.ts';
import { spanOfRow } from '../span-of-row.ts';
import { type Declaration, openDeclaration } from './declaration.ts';
import { type IndicatorColumns, readIndicatorColumns } from './indicator-columns.ts';
import { isAroundForm } from './is-around-form.ts';
import { readFormIndicators } from './read-form-indicators.ts';
import { readLabels } from './read-labels.ts';
import { openPairs, type Pairs } from './read-pairs.ts';

/** The forms of a document, one after the other. */
export function collectDeclarations(grid: Grid): FormRecord[] {
  const forms: FormState[] = [];
  for (let at = 0; at < grid.rows.length; at++) {
    const row = grid.rows[at] as Row;
    const filled = filledCells(row);
    const [first] = filled;
    if (first === undefined) continue;
    const last = forms.at(-1);
    if (last === undefined || beginsForm(row, filled, last.form)) forms.push(openForm(first.start));
    at += readRow(forms.at(-1) as FormState, grid.rows, at, filled) - 1;
  }
  return forms.map(({ form }) => form.record());
}

interface FormState {
  form: Declaration;
  pairs: Pairs;
  /** Of the indicators, below their heading. */
  columns: IndicatorColumns | null;
  /** The table that `columns` belong to. */
  table: number | null;
  /** Below a line that heads what is planned for the whole period: 长期绩效目标表. */
  isForPeriod: boolean;
  /** Below 注：, where notes may take several lines. */
  isInNotes: boolean;
}

function openForm(start: number): FormState {
  const form = openDeclaration(start);
  return {
    form,
    pairs: openPairs(form),
    columns: null,
    table: null,
    isForPeriod: false,
    isInNotes: false,
  };
}

/** A title, or a second project name, begins the next form. */
function beginsForm(row: Row, filled: readonly SourceText[], form: Declaration): boolean {
  if (!form.hasName()) return false;
  const [first, second] = filled;
  if (second === undefined && first && isTitle(first)) return true;
  return readLabels(row).labelled.some(
    ({ field, values }) => field === 'name' && values.length > 0,
  );
}

/** 年度绩效目标表 heads a part of a form. */
function isTitle(text: SourceText): boolean {
  return readPreamble(text)?.title != null && !isGroupLabel(text.value);
}

/** @returns how many rows it has taken */
function readRow(
  state: FormState,
  rows: readonly Row[],
  at: number,
  filled: readonly SourceText[],
): number {
  const { form, pairs } = state;
  const row = rows[at] as Row;
  if (isAroundForm(state, row, filled)) return 1;
  state.isInNotes = false;
  if (isColumnNumbers(filled)) return 1;
  if (filled.length === 1 && isGroupLabel(filled[0]?.value ?? '')) {
    state.isForPeriod = isPeriodLabel(filled[0]?.value ?? '');
  }
  const heading = readIndicatorColumns(rows, at, state.isForPeriod);
  if (heading !== null) {
    Object.assign(state, { columns: heading, table: row.table });
    form.startIndicators();
    for (const text of heading.unknown) form.addUnread(text);
    pairs.end();
    return heading.height;
  }
  if (!readIndicators(state, row)) pairs.read(row);
  return 1;
}

/** @returns whether the row belongs to the indicators */
function readIndicators(state: FormState, row: Row): boolean {
  const { form, columns } = state;
  if (columns === null) return false;
  // A table without a heading of its own goes on in the columns of the one before if it is as wide.
  if (row.table !== state.table && row.cells.length !== columns.width) return false;
  const read = readFormIndicators(row, columns, form.categories());
  if (read === null) return false;
  form.addIndicators(read, spanOfRow(row));
  for (const { text } of row.cells.slice(columns.width)) {
    if (text.value.trim() !== '') form.addUnread(text.trim());
  }
  return true;
}

function filledCells(row: Row): SourceText[] {
  const texts = row.cells.map((cell) => dropMarkup(joinLines(cell.text).trim()));
  return texts.filter((text) => text.value !== '');
}
