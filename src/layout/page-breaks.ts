import { SourceText } from '../text/source-text.ts';
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
  if (rowKey(previous) === rowKey(row)) {
    previous.repeatedAt.push(row.start);
    const value = row.name?.value ?? '';
    form.repeats.push({ what: 'row', start: row.start, end: row.end, value, of: previous.start });
    return true;
  }
  if (!isContinuation(previous, row)) return false;
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
  return cells.map((cell) => bare(cell)).join('\t');
}

/** No name at all, or the same name and money and a list of indicators that goes on counting. */
function isContinuation(previous: RowRecord, row: RowRecord): boolean {
  if (bare(row.name) === '') return Object.keys(row.amounts).length === 0;
  if (bare(row.name) !== bare(previous.name) || amountsKey(row) !== amountsKey(previous))
    return false;
  const last = [...bare(previous.indicators).matchAll(/(\d{1,3})[、.．]/g)].at(-1)?.[1];
  const first = /^(\d{1,3})[、.．]/.exec(bare(row.indicators))?.[1];
  return last !== undefined && first !== undefined && Number(first) === Number(last) + 1;
}

function amountsKey(row: RowRecord): string {
  return Object.values(row.amounts).map(bare).join('\t');
}

function joinCells(first: SourceText | null, second: SourceText | null): SourceText | null {
  if (first === null || second === null || bare(first) === bare(second)) return first ?? second;
  return SourceText.join([first, second]);
}

function bare(text: SourceText | null | undefined): string {
  return text?.value.replace(/\s/g, '') ?? '';
}
