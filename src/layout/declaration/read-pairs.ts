import type { Row } from '../../grid/grid.ts';
import { fundingSources } from '../../tree/funding-sources.ts';
import type { Declaration } from './declaration.ts';
import { type FilledCell, type LabelledValue, readLabels } from './read-labels.ts';

/** Reads the rows of labels and values; a value may stand below its label. */
export interface Pairs {
  read(row: Row): void;
  /** No value stands below any label any more. */
  end(): void;
}

/**
 *   项目资金 │              │ 年初预算数 │ 全年预算数 │ 全年执行数
 *            │ 年度资金总额 │ 150.00     │ 162.00     │ 158.76
 *            │ 其他资金     │ 10.00      │ 10.00      │ 9.16
 *
 * Labels without a value head the columns below, up to a row whose first cell is a label that stands as
 * far to the left as their own row began.
 */
export function openPairs(form: Declaration): Pairs {
  let heads: LabelledValue[] = [];
  let left = 0;
  return {
    read(row) {
      const { labelled, others } = readLabels(row);
      const [first] = labelled;
      if (first !== undefined && first.column <= left) heads = [];
      const below = matchHeads(heads, others);
      for (const pair of below ?? []) form.addLabelled(pair);
      for (const pair of labelled) form.addLabelled(pair);
      for (const { text } of below === null ? others : []) form.addUnread(text);
      const waiting = headsIn(row, labelled);
      if (waiting.length === 0) return;
      heads = waiting;
      left = row.cells.findIndex((cell) => cell.text.value.trim() !== '');
    },
    end() {
      heads = [];
    },
  };
}

/** The cells below their heads; `null` where there is a cell too many or one that cannot be meant. */
function matchHeads(
  heads: readonly LabelledValue[],
  cells: readonly FilledCell[],
): LabelledValue[] | null {
  const pairs: LabelledValue[] = [];
  for (const { column, text } of cells) {
    const head = heads.findLast((each) => each.column <= column);
    if (head === undefined || pairs.some(({ label }) => label === head.label)) return null;
    if (moneyFields.has(head.field) && !/^[\d,，.]+\s*(?:万?元)?$|^[-—–/]*$/.test(text.value))
      return null;
    pairs.push({ ...head, values: [text] });
  }
  return pairs;
}

/**
 * Labels that may head the cells below. One with a blank cell beside it has been left blank; names
 * stand below their labels only where whole rows of labels do.
 */
function headsIn(row: Row, labelled: readonly LabelledValue[]): LabelledValue[] {
  const waiting = labelled.filter(
    ({ values, field, column }) =>
      values.length === 0 && field !== 'group' && !isBlankBeside(row, column),
  );
  const last = labelled.at(-1);
  if (waiting.length === 0 && last !== undefined && isGoal(last)) {
    return [{ ...last, column: last.column + 1 }];
  }
  return waiting.filter((label) => waiting.length > 1 || label.field === 'aside' || isGoal(label));
}

/** Its text may take several rows, below the label or to the right of it. */
function isGoal({ field }: LabelledValue): boolean {
  return field === 'periodGoal' || field === 'annualGoal';
}

/** Where nothing in the row is merged, a blank may as well belong to the label. */
function isBlankBeside({ cells }: Row, column: number): boolean {
  const next = cells.slice(column + 1).find((cell) => !cell.covered);
  const isMerging = cells.some((cell) => cell.covered || (cell.columnSpan ?? 1) > 1);
  return isMerging && next !== undefined && next.text.value.trim() === '';
}

const moneyFields: ReadonlySet<string> = new Set([...fundingSources, 'periodTotal']);
