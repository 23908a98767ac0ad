import type { SourceText } from '../text/source-text.ts';
import type { UnreadCause } from '../tree/nodes.ts';
import { moneyUnitIn } from './money-unit-in.ts';
import { nearerTitle } from './nearer-title.ts';
import { readAcrossBreak } from './page-breaks.ts';
import { isSamePreamble, type Preamble, readPreamble } from './preamble.ts';
import type { FormRecord, RowRecord } from './record.ts';
import { yearOf } from './year-of.ts';

/** Takes what a layout finds, in reading order, and makes forms of it. */
export interface FormCollector {
  /** Whether the line was part of a preamble: title, organisation, money unit. */
  addPreamble(line: SourceText): boolean;
  /** @returns whether it is the first of its form; the others are repeated by pages. */
  addHeading(heading: { start: number; end: number; value: string }): boolean;
  /** In a heading; the one above the table goes before it. */
  addMoneyUnit(unit: SourceText): void;
  addRow(row: RowRecord): void;
  /** The row added last, to be filled further; `undefined` at the top of a form or page. */
  lastRow(): RowRecord | undefined;
  /** Says that the last row reaches as far as here. */
  stretchLastRow(end: number): void;
  addUnread(text: SourceText, cause?: UnreadCause): void;
  finish(): FormRecord[];
}

/**
 * A title or an organisation that the current form does not have begins a new form; the same one
 * again, or a heading again, is the top of a page.
 *
 * @param closeUp takes out spaces that an extraction has put into names
 */
export function collectForms(
  layout: string,
  kind: FormRecord['kind'],
  closeUp: (text: SourceText) => SourceText = (text) => text,
): FormCollector {
  const forms: FormRecord[] = [];
  let preamble: Preamble | null = null;
  let top: Preamble | null = null;
  let isAtBreak = false;

  function current(at: number): FormRecord {
    const form = forms.at(-1);
    if (
      form !== undefined &&
      (preamble === null || (top !== null && isSamePreamble(top, preamble)))
    ) {
      if (preamble !== null) noteBreak(form, spanOf(preamble), preamble.title?.value ?? '');
      preamble = null;
      return form;
    }
    const opened = openForm(layout, kind, preamble, at);
    forms.push(opened);
    top = preamble;
    preamble = null;
    isAtBreak = false;
    return opened;
  }

  /** Title and headings of one page top are one repeat, unless something stands between them. */
  function noteBreak(form: FormRecord, span: { start: number; end: number }, value: string): void {
    const last = form.repeats.at(-1);
    isAtBreak = true;
    if (last?.what === 'heading' && form.end <= last.end) last.end = span.end;
    else form.repeats.push({ what: 'heading', ...span, value, of: form.start });
    grow(form, span.end);
  }

  return {
    addPreamble(line) {
      const read = readPreamble(line, closeUp);
      if (read !== null) preamble = preamble === null ? read : mergePreambles(preamble, read);
      return read !== null;
    },
    addHeading(heading) {
      const form = current(heading.start);
      form.headings++;
      if (form.headings > 1) noteBreak(form, spanOf(heading), heading.value);
      grow(form, heading.end);
      return form.headings === 1;
    },
    addMoneyUnit(unit) {
      current(unit.start).moneyUnit ??= unit;
    },
    addRow(row) {
      const form = current(row.start);
      if (!isAtBreak || !readAcrossBreak(form, row)) form.rows.push(row);
      isAtBreak = false;
      grow(form, row.end);
    },
    lastRow() {
      return isAtBreak || preamble !== null ? undefined : forms.at(-1)?.rows.at(-1);
    },
    stretchLastRow(end) {
      const form = forms.at(-1);
      const row = form?.rows.at(-1);
      if (form === undefined || row === undefined) return;
      row.end = end;
      grow(form, end);
    },
    addUnread(text, cause = 'unknown') {
      const form = current(text.start);
      if (cause === 'joinedRows') (form.joined ??= []).push(text);
      else form.unread.push(text);
      grow(form, text.end);
    },
    finish() {
      if (preamble !== null && forms.length > 0) current(preamble.start);
      return forms;
    },
  };
}

function openForm(
  layout: string,
  kind: FormRecord['kind'],
  preamble: Preamble | null,
  at: number,
): FormRecord {
  return {
    layout,
    kind,
    start: preamble?.start ?? at,
    end: preamble?.end ?? at,
    title: preamble?.title ?? null,
    organisation: preamble?.organisation ?? null,
    moneyUnit: preamble?.moneyUnit ?? (preamble?.title ? moneyUnitIn(preamble.title) : null),
    year: yearOf(preamble?.title?.value ?? ''),
    headings: 0,
    rows: [],
    repeats: [],
    unread: preamble?.surplus ?? [],
  };
}

function mergePreambles(first: Preamble, second: Preamble): Preamble {
  return {
    start: first.start,
    end: second.end,
    title: nearerTitle(first.title, second.title),
    organisation: first.organisation ?? second.organisation,
    moneyUnit: first.moneyUnit ?? second.moneyUnit,
    surplus: [...first.surplus, ...surplusOf(first, second)],
  };
}

/** A second title, organisation or unit before the table: not its own, but not to be lost. */
function surplusOf(first: Preamble, second: Preamble): SourceText[] {
  const pairs = [
    [nearerTitle(first.title, second.title) === first.title && first.title, second.title],
    [first.organisation?.name, second.organisation?.name],
    [first.moneyUnit, second.moneyUnit],
  ];
  return pairs.flatMap(([one, other]) => (one && other ? [other] : []));
}

function spanOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}

function grow(form: FormRecord, end: number): void {
  form.end = Math.max(form.end, end);
}
