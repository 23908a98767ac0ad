import { readMoney } from '../../grammar/read-money.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { FundingSource } from '../../tree/funding-source.ts';
import type { RowRecord } from '../record.ts';
import { settleAlone, type Unsettled } from './settle-alone.ts';
import { findPart } from './subset-sums.ts';

/**
 * Puts amounts back into their columns by arithmetic.
 *
 *   合计 43, 396. 74 42, 059. 49 1, 337. 25      of four columns three are filled
 *
 * The first amount is the total, the next 财政拨款, which every budget has. Which projects a further
 * source pays is found by the sums of their spender. Two of three sources filled, which of the later
 * columns the second stands in the text does not say: it is put into the last and noted as inferred.
 */
export function settleAmounts(rows: readonly Unsettled[], columns: readonly FundingSource[]): void {
  const grandTotal = rows.find(({ row }) => row.kind === 'grandTotal');
  const groups = groupBySpender(rows);
  const top = groups.flatMap(({ spender, projects }) => spender ?? projects);
  if (grandTotal !== undefined) settleAlone(grandTotal, columns);
  settleChildren(grandTotal, top, columns);
  for (const { spender, projects } of groups) {
    if (spender !== undefined) settleChildren(spender, projects, columns);
  }
}

interface Group {
  spender: Unsettled | undefined;
  projects: Unsettled[];
}

function groupBySpender(rows: readonly Unsettled[]): Group[] {
  const groups: Group[] = [{ spender: undefined, projects: [] }];
  for (const unsettled of rows) {
    if (unsettled.row.kind === 'spender') groups.push({ spender: unsettled, projects: [] });
    else if (unsettled.row.kind === 'project') groups.at(-1)?.projects.push(unsettled);
  }
  return groups;
}

/** Rows with one source each are divided between the sources of their parent, so that the sums come out. */
function settleChildren(
  parent: Unsettled | undefined,
  children: readonly Unsettled[],
  columns: readonly FundingSource[],
): void {
  for (const child of children) settleAlone(child, columns);
  const [first, second, third] = parent === undefined ? [] : sourcesOf(parent.row);
  if (parent === undefined || first === undefined || third !== undefined) return;
  const single = children.filter((child) => child.figures.length === 2);
  const isOfFirst = second === undefined ? null : findPartOf(parent.row, first, children, single);
  single.forEach((child, i) => {
    const belongs = second === undefined ? true : (isOfFirst?.[i] ?? null);
    const source = belongs === false && second !== undefined ? second : first;
    const isSure = belongs !== null && !parent.row.inferred.includes(`funding.${source}`);
    child.row.amounts = { total: child.figures[0] as SourceText, [source]: child.figures[1] };
    child.row.inferred = isSure ? [] : [`funding.${source}`];
  });
}

/** Which of the rows with one source the parent's first source pays. */
function findPartOf(
  parent: RowRecord,
  source: FundingSource,
  children: readonly Unsettled[],
  single: readonly Unsettled[],
): (boolean | null)[] | null {
  const ofOthers = children
    .filter((child) => child.figures.length > 2)
    .reduce((sum, child) => sum + fenOf(child.row.amounts[source]), 0n);
  return findPart(
    single.map((child) => fenOf(child.figures[1])),
    fenOf(parent.amounts[source]) - ofOthers,
    toleranceOf(children),
  );
}

function sourcesOf(row: RowRecord): FundingSource[] {
  return (Object.keys(row.amounts) as FundingSource[]).filter((source) => source !== 'total');
}

/** Half of the last digit for each figure that takes part. */
function toleranceOf(children: readonly Unsettled[]): bigint {
  const [digit = 0n] = children.map(
    (child) => readMoney(child.figures[0]?.value ?? '', 'wanYuan').lastDigit,
  );
  return (digit * BigInt(children.length + 1)) / 2n;
}

function fenOf(figure: SourceText | undefined): bigint {
  return figure === undefined ? 0n : (readMoney(figure.value, 'wanYuan').fen ?? 0n);
}
