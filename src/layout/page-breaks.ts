import { SourceText } from '../text/source-text.ts';
import { continueIndicators } from './continue-indicators.ts';
import type { FormRecord, RowRecord } from './record.ts';

/**
 * The first row of a page against the last row of the page before. A row that a page break cut is
 * printed again, whole or from where it was cut; it is one row.
 *
 * @returns whether the row has become part of what was there
 */
export function readAcrossBreak(form: FormRecord, row: RowRecord): boolean {
  const previous = form.rows.at(-1);
  if (previous === undefined) return false;
  if (row.categories !== undefined) return continueIndicators(form, previous, row);
  if (rowKey(previous) === rowKey(row)) {
    previous.repeatedAt.push(row.start);
    const value = row.name?.value ?? '';
    form.repeats.push({ what: 'row', start: row.start, end: row.end, value, of: previous.start });
    return true;
  }
  if (!isContinuation(previous, row)) return false;
  noteRepeatedHead(form, previous, row);
  previous.goal = joinCells(previous.goal, row.goal);
  previous.indicators = joinCells(previous.indicators, row.indicators);
  previous.end = row.end;
  return true;
}

/** What makes two rows the same row: every cell, white space aside. */
export function rowKey(row: RowRecord): string {
  const cells = [
    row.department,
    row.budgetUnit,
    row.name,
    ...Object.values(row.amounts),
    row.goal,
    row.indicators,
  ];
  return cells.map(bare).join('\t');
}

/**
 * No head at all, or the same head (units, name, money) and a list of indicators that goes on counting.
 * A goal that goes on below its own indicators would have no one place: such a row is left as it is.
 */
function isContinuation(previous: RowRecord, row: RowRecord): boolean {
  if (row.goal !== null && previous.indicators !== null) return false;
  if (bare(row.indicators) !== '' && bare(row.indicators) === bare(previous.indicators))
    return false;
  const head = headOf(row).map(bare).join('');
  if (head === '') return true;
  if (head !== headOf(previous).map(bare).join('')) return false;
  const last = [...bare(previous.indicators).matchAll(/(\d{1,3})[、.．]/g)].at(-1)?.[1];
  const first = /^(\d{1,3})[、.．]/.exec(bare(row.indicators))?.[1];
  return last !== undefined && first !== undefined && Number(first) === Number(last) + 1;
}

function headOf(row: RowRecord): SourceText[] {
  const cells = [row.department, row.budgetUnit, row.name, ...Object.values(row.amounts)];
  return cells.filter((cell) => cell !== null);
}

/** The head that the page printed again; goal and indicators go on in the cells above. */
function noteRepeatedHead(form: FormRecord, previous: RowRecord, row: RowRecord): void {
  const head = headOf(row);
  if (head.length === 0) return;
  const start = Math.min(...head.map((cell) => cell.start));
  const end = Math.max(...head.map((cell) => cell.end));
  form.repeats.push({ what: 'row', start, end, value: row.name?.value ?? '', of: previous.start });
}

function joinCells(first: SourceText | null, second: SourceText | null): SourceText | null {
  if (first === null || second === null) return first ?? second;
  return SourceText.join([first, second]);
}

function bare(text: SourceText | null | undefined): string {
  return text?.value.replace(/\s/g, '') ?? '';
}
