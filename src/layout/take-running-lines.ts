import type { Row } from '../grid/grid.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import type { FormRecord } from './record.ts';

/**
 * Gives the first form of a document the title, organisation and money unit that stand above its pages
 * and not above its table. What else stands there belongs to no form.
 */
export function takeRunningLines(form: FormRecord, rows: readonly Row[]): void {
  for (const { cells, running } of rows) {
    const preamble = running && cells[0] ? readPreamble(cells[0].text) : null;
    if (preamble !== null && preamble.end <= form.start) take(form, preamble);
  }
}

function take(form: FormRecord, { start, title, organisation, moneyUnit }: Preamble): void {
  const isWanted =
    (form.title === null && title !== null) ||
    (form.organisation === null && organisation !== null) ||
    (form.moneyUnit === null && moneyUnit !== null);
  if (!isWanted) return;
  form.title ??= title;
  form.organisation ??= organisation;
  form.moneyUnit ??= moneyUnit;
  form.start = Math.min(form.start, start);
}
