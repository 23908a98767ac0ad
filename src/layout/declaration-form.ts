import { footerWords, pageNumberWords } from '../glossary/form-words.ts';
import type { Grid, Row } from '../grid/grid.ts';
import { dropMarkup, joinLines } from '../grid/repairs.ts';
import type { SourceText } from '../text/source-text.ts';
import { readColumns } from './columns.ts';
import { type Declaration, openDeclaration } from './declaration/declaration.ts';
import { type IndicatorColumns, readIndicatorColumns } from './declaration/indicator-columns.ts';
import { readFormIndicators } from './declaration/read-form-indicators.ts';
import { type LabelledValue, readLabels } from './declaration/read-labels.ts';
import type { Layout } from './layout.ts';
import { readPreamble } from './preamble.ts';
import type { FormRecord } from './record.ts';

/** 项目支出绩效目标申报表, 自评表: one project a form, labels beside values, indicators in columns. */
export const declarationForm: Layout = {
  name: 'declaration-form',
  recognise(grid) {
    const { rows } = grid;
    if (rows.some((row, i) => readColumns(row, rows[i + 1]) !== null)) return 0;
    if (!rows.some((row) => readIndicatorColumns(row) !== null)) return 0;
    return rows.some((row) => labelledName(row) !== undefined) ? 0.95 : 0;
  },
  collect,
};

function labelledName(row: Row): LabelledValue | undefined {
  return readLabels(row).labelled.find(({ field, value }) => field === 'name' && value !== null);
}

function collect(grid: Grid): FormRecord[] {
  const forms: Declaration[] = [];
  let columns: IndicatorColumns[] | null = null;
  let waiting: LabelledValue[] = [];
  const form = (at: number): Declaration => {
    if (forms.length === 0) forms.push(openDeclaration(at));
    return forms.at(-1) as Declaration;
  };
  for (const row of grid.rows) {
    const filled = row.cells.map((cell) => dropMarkup(joinLines(cell.text).trim()));
    const [first, second] = filled.filter((text) => text.value !== '');
    if (first === undefined) continue;
    if (beginsForm(first, second, row, forms.at(-1))) {
      forms.push(openDeclaration(first.start));
      columns = null;
    }
    const current = form(first.start);
    if (second === undefined && isAroundForm(current, first)) continue;
    const heading = readIndicatorColumns(row);
    if (heading !== null) columns = heading;
    if (heading !== null || (columns !== null && readFormIndicators(current, row, columns)))
      continue;
    waiting = readPairs(current, row, waiting);
  }
  return forms
    .map((declaration) => declaration.record())
    .filter((record) => record.rows.length > 0);
}

/** A title, or a second project name, begins the next form. */
function beginsForm(
  first: SourceText,
  second: SourceText | undefined,
  row: Row,
  current: Declaration | undefined,
): boolean {
  if (current?.hasName() !== true) return false;
  const isTitle =
    second === undefined && readPreamble(first)?.title !== null && readPreamble(first) !== null;
  return isTitle || labelledName(row) !== undefined;
}

/** Title, year, page number, signatures. */
function isAroundForm(form: Declaration, line: SourceText): boolean {
  if (pageNumberWords.test(line.value) || footerWords.test(line.value)) return true;
  const year = /^[（(]?\s*(20\d\d)\s*年度?\s*[）)]?$/.exec(line.value)?.[1];
  if (year !== undefined) form.setYear(Number(year));
  const title = readPreamble(line)?.title ?? null;
  if (title !== null) form.setTitle(title);
  return year !== undefined || title !== null;
}

/**
 * Labels and values of a row; a goal's value may stand below its label.
 *
 * @returns the labels of this row that still wait for a value
 */
function readPairs(
  form: Declaration,
  row: Row,
  waiting: readonly LabelledValue[],
): LabelledValue[] {
  const { labelled, others } = readLabels(row);
  for (const { column, text } of others) {
    const label = waiting.findLast((candidate) => candidate.column <= column);
    if (label === undefined) form.addUnread(text);
    else form.addLabelled({ ...label, value: text });
  }
  for (const pair of labelled) form.addLabelled(pair);
  return labelled.filter(({ value, field }) => value === null && field !== 'group');
}
