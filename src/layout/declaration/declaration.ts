import type { FormField } from '../../glossary/form-labels.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { FormRecord, IndicatorRecord, RowRecord } from '../record.ts';
import type { LabelledValue } from './read-labels.ts';

/** One declaration form while it is being read. */
export interface Declaration {
  hasName(): boolean;
  setTitle(title: SourceText): void;
  setYear(year: number): void;
  addLabelled(labelled: LabelledValue): void;
  addIndicator(indicator: IndicatorRecord, end: number): void;
  lastIndicator(): IndicatorRecord | undefined;
  addUnread(text: SourceText): void;
  record(): FormRecord;
}

/** @param start offset of its first character */
export function openDeclaration(start: number): Declaration {
  const row: RowRecord = {
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
  const form: FormRecord = {
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
  const reach = (from: number, to: number) => {
    if (row.start === -1) row.start = from;
    row.end = Math.max(row.end, to);
    form.end = Math.max(form.end, to);
  };
  return {
    hasName: () => row.name !== null,
    setTitle(title) {
      form.title ??= title;
      form.end = Math.max(form.end, title.end);
    },
    setYear(year) {
      form.year ??= year;
    },
    addLabelled(labelled) {
      const { label, value } = labelled;
      reach(label.start, (value ?? label).end);
      form.moneyUnit ??= moneyUnitIn(label) ?? (value === null ? null : moneyUnitIn(value));
      if (value !== null) fill(row, labelled.field, value);
    },
    addIndicator(indicator, end) {
      row.indicatorRows?.push(indicator);
      reach(end, end);
    },
    lastIndicator: () => row.indicatorRows?.at(-1),
    addUnread(text) {
      form.unread.push(text);
      form.end = Math.max(form.end, text.end);
    },
    record() {
      if (row.start === -1) form.rows = [];
      return form;
    },
  };
}

/** The first value of a field stands; of money the last, which is the year's where a period has its own. */
function fill(row: RowRecord, field: FormField, value: SourceText): void {
  switch (field) {
    case 'name':
    case 'department':
    case 'budgetUnit':
      row[field] ??= value;
      return;
    case 'period':
      row.period ??= value;
      return;
    case 'periodGoal':
      row.goal ??= value;
      return;
    case 'annualGoal':
      row.annualGoal ??= value;
      return;
    case 'total':
    case 'fiscalAppropriation':
    case 'specialFiscalAccountAppropriation':
    case 'otherFunds':
      row.amounts[field] = withoutUnit(value);
      return;
    default:
  }
}

/** `100.00万元` is the amount 100.00. */
function withoutUnit(value: SourceText): SourceText {
  const length = /(?:万元|元)$/.exec(value.value)?.[0].length ?? 0;
  return value.slice(0, value.value.length - length).trim();
}

/** `项目资金（万元）`, `100万元` */
function moneyUnitIn(text: SourceText): SourceText | null {
  const match = /(?:[（(]|\d\s*)(万元|元)(?:[）)]|$)/.exec(text.value);
  if (match === null) return null;
  const from = match.index + match[0].indexOf(match[1] as string);
  return text.slice(from, from + (match[1] as string).length);
}
