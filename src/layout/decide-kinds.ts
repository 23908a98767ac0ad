import { grandTotalWords, organisationEndings } from '../glossary/form-words.ts';
import { readMoney } from '../grammar/read-money.ts';
import type { FormRecord, RowRecord } from './record.ts';

/**
 * Which rows are 合计, which are 小计 of a spender, which are projects.
 *
 * A row with a goal or indicators is a project. One without is a spender when its name is that of an
 * organisation, or its total is that of the rows below it; else it is a project that lacks them.
 *
 * @param indents spaces before the names, where the text keeps them: projects stand indented under
 *   their spender
 */
export function decideKinds(form: FormRecord, indents?: ReadonlyMap<RowRecord, number>): void {
  const outdented = indents === undefined ? undefined : findOutdented(form, indents);
  form.rows.forEach((row, i) => {
    const name = row.name?.value.replace(/\s/g, '') ?? '';
    if (hasContent(row)) row.kind = 'project';
    else if (grandTotalWords.test(name)) row.kind = 'grandTotal';
    else if (outdented !== undefined) row.kind = outdented.has(row) ? 'spender' : 'project';
    else if (name.endsWith('小计') || isNamedAsOrganisation(form, name)) row.kind = 'spender';
    else row.kind = addsUpBelow(form.rows, i) ? 'spender' : 'project';
  });
}

function hasContent(row: RowRecord): boolean {
  return row.goal !== null || row.indicators !== null || row.indicatorRows !== undefined;
}

/** The rows that stand further left than the projects do; `undefined` where projects are not indented. */
function findOutdented(
  form: FormRecord,
  indents: ReadonlyMap<RowRecord, number>,
): ReadonlySet<RowRecord> | undefined {
  const projects = form.rows.filter((row) => row.indicators !== null);
  const depths = projects.map((row) => indents.get(row) ?? 0).sort((a, b) => a - b);
  const usual = depths[depths.length >> 1] ?? 0;
  if (usual < 2) return undefined;
  return new Set(form.rows.filter((row) => (indents.get(row) ?? 0) < usual / 2));
}

function isNamedAsOrganisation(form: FormRecord, name: string): boolean {
  const above = form.organisation?.name.value.replace(/\s|[（(].*$/g, '') ?? '';
  return (above !== '' && above === name) || organisationEndings.test(name);
}

/** Whether the rows up to the next one without goal and indicators add up to this row. */
function addsUpBelow(rows: readonly RowRecord[], index: number): boolean {
  const total = totalOf(rows[index]);
  if (total === null) return false;
  let sum = 0n;
  let addends = 0;
  for (let i = index + 1; i < rows.length; i++) {
    const row = rows[i] as RowRecord;
    const addend = totalOf(row);
    if (!hasContent(row) || addend === null) break;
    sum += addend;
    addends++;
  }
  return addends > 0 && sum === total;
}

function totalOf(row: RowRecord | undefined): bigint | null {
  const cell = row?.amounts.total;
  return cell === undefined ? null : readMoney(cell.value, 'wanYuan').fen;
}
