import { grandTotalWords } from '../glossary/form-words.ts';
import type { FormRecord, IndicatorRecord, RowRecord } from './record.ts';

/**
 * The first row of a page where indicators have columns of their own. Under no name, or under the same
 * name, money and goal as the last row before, it holds further indicators of that project.
 *
 * @returns whether the row has become part of what was there
 */
export function continueIndicators(form: FormRecord, previous: RowRecord, row: RowRecord): boolean {
  const head = wordsOf(row);
  const isSame = head === '' || head === wordsOf(previous);
  if (!isSame || previous.name === null || grandTotalWords.test(previous.name.value)) return false;
  const before = previous.indicatorRows?.at(-1);
  const [first] = row.indicatorRows ?? [];
  if (first === undefined || (before && keyOf(before) === keyOf(inherit(first, previous)))) {
    const { start, end } = row;
    const value = row.name?.value ?? '';
    form.repeats.push({ what: 'row', start, end, value, of: previous.start });
  } else {
    const indicator = inherit(first, previous);
    previous.indicatorRows = [...(previous.indicatorRows ?? []), indicator];
    previous.categories = { ...indicator.inherited, ...levelsOf(indicator) };
    noteHead(form, previous, row);
  }
  previous.end = row.end;
  return true;
}

function wordsOf(row: RowRecord): string {
  const cells = [...headOf(row), ...(row.goal === null ? [] : [row.goal])];
  return cells.map((cell) => cell.value.replace(/\s/g, '')).join('\t');
}

function headOf(row: RowRecord) {
  const cells = [row.department, row.budgetUnit, row.name, ...Object.values(row.amounts)];
  return cells.filter((cell) => cell !== null);
}

/** It was read as the first of its project; categories that are left blank go on from above. */
function inherit(indicator: IndicatorRecord, { categories }: RowRecord): IndicatorRecord {
  if (indicator.level1 !== null) return indicator;
  const { level1, level2 } = categories ?? {};
  const inherited: IndicatorRecord['inherited'] = level1 === undefined ? {} : { level1 };
  if (indicator.level2 === null && level2 !== undefined) inherited.level2 = level2;
  return { ...indicator, inherited };
}

function levelsOf({ level1, level2 }: IndicatorRecord): IndicatorRecord['inherited'] {
  return { ...(level1 && { level1 }), ...(level2 && { level2 }) };
}

function keyOf(indicator: IndicatorRecord): string {
  const { name, period, annual, inherited } = indicator;
  const { level1, level2 } = { ...inherited, ...levelsOf(indicator) };
  return [level1, level2, name, period, annual].map((part) => part?.value ?? '').join('\t');
}

/** The head that the page printed again before the indicator. */
function noteHead(form: FormRecord, previous: RowRecord, row: RowRecord): void {
  const cells = [...headOf(row), ...(row.goal === null ? [] : [row.goal])];
  if (cells.length === 0) return;
  const start = Math.min(...cells.map((cell) => cell.start));
  const end = Math.max(...cells.map((cell) => cell.end));
  form.repeats.push({ what: 'row', start, end, value: row.name?.value ?? '', of: previous.start });
}
