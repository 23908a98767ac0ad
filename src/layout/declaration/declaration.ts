import type { SourceText } from '../../text/source-text.ts';
import { moneyUnitIn } from '../money-unit-in.ts';
import { nearerTitle } from '../nearer-title.ts';
import type { Preamble } from '../preamble.ts';
import type { FormRecord, RowRecord } from '../record.ts';
import { yearOf } from '../year-of.ts';
import { collectAmounts } from './collect-amounts.ts';
import { fillRow } from './fill-row.ts';
import type { IndicatorRow } from './read-form-indicators.ts';
import type { LabelledValue } from './read-labels.ts';

/** One declaration form while it is being read. */
export interface Declaration {
  hasName(): boolean;
  addPreamble(preamble: Preamble): void;
  addYear(line: SourceText): void;
  addLabelled(labelled: LabelledValue): void;
  addIndicators(row: IndicatorRow, span: { start: number; end: number }): void;
  /** The categories that hold for the next row of indicators. */
  categories(): IndicatorRow['categories'];
  /** A heading of indicators: nothing above it holds below. */
  startIndicators(): void;
  addUnread(text: SourceText): void;
  record(): FormRecord;
}

/** @param start offset of its first character */
export function openDeclaration(start: number): Declaration {
  const row = newRow(start);
  const form = newForm(start, row);
  const amounts = collectAmounts();
  let categories: IndicatorRow['categories'] = {};
  let isBelowIndicators = false;
  const reach = (from: number, to: number) => {
    if (row.start === -1) row.start = from;
    row.end = Math.max(row.end, to);
    form.end = Math.max(form.end, to);
  };
  const addUnread = (text: SourceText) => {
    form.unread.push(text);
    form.end = Math.max(form.end, text.end);
  };
  return {
    hasName: () => row.name !== null,
    addPreamble(preamble) {
      // Inside the project there is no place for what belongs above it.
      if (row.start !== -1) {
        for (const text of [preamble.title, preamble.organisation?.name]) if (text) addUnread(text);
        form.moneyUnit ??= preamble.moneyUnit;
        return;
      }
      form.title = nearerTitle(form.title, preamble.title);
      form.organisation ??= preamble.organisation;
      form.moneyUnit ??= preamble.moneyUnit ?? (preamble.title && moneyUnitIn(preamble.title));
      form.year ??= yearOf(preamble.title?.value ?? '');
      form.end = Math.max(form.end, preamble.end);
    },
    addYear(line) {
      form.year ??= yearOf(line.value);
      form.end = Math.max(form.end, line.end);
    },
    addLabelled(labelled) {
      const { label, values } = labelled;
      if (isBelowIndicators && !mayFollow.has(labelled.field)) {
        for (const text of [label, ...values]) addUnread(text);
        return;
      }
      const readTo = form.end;
      // 报表编号 may stand above the title.
      const isWithin = row.start !== -1 || labelled.field !== 'aside';
      if (isWithin) reach(label.start, label.end);
      form.moneyUnit ??= moneyUnitIn(label);
      for (const value of values) {
        const isTaken =
          amounts.take(labelled, value) || fillRow(row, labelled.field, value, readTo);
        if (!isTaken) addUnread(value);
        else if (isWithin) reach(value.start, value.end);
        if (isTaken) form.moneyUnit ??= moneyUnitIn(value);
      }
    },
    addIndicators(read, { start: from, end: to }) {
      row.indicatorRows?.push(...read.indicators);
      categories = read.categories;
      reach(from, to);
    },
    categories: () => categories,
    startIndicators() {
      isBelowIndicators = true;
      categories = {};
    },
    addUnread,
    record() {
      row.amounts = amounts.result();
      const list = row.indicatorRows ?? [];
      // One list alone sets nothing apart.
      if (list.every(({ onlyScope }) => onlyScope !== 'period'))
        for (const indicator of list) delete indicator.onlyScope;
      if (row.start === -1) form.rows = [];
      return form;
    },
  };
}

/** Below the indicators come remarks, or the goal of the year; money and names are those of another table. */
const mayFollow: ReadonlySet<string> = new Set(['aside', 'group', 'periodGoal', 'annualGoal']);

function newRow(start: number): RowRecord {
  return {
    kind: 'project',
    start: -1,
    end: start,
    name: null,
    department: null,
    budgetUnit: null,
    amounts: {},
    goal: null,
    indicators: null,
    indicatorRows: [],
    repeatedAt: [],
    inferred: [],
  };
}

function newForm(start: number, row: RowRecord): FormRecord {
  return {
    layout: 'declaration-form',
    kind: 'declarationForm',
    start,
    end: start,
    title: null,
    organisation: null,
    moneyUnit: null,
    year: null,
    headings: 0,
    rows: [row],
    repeats: [],
    unread: [],
  };
}
