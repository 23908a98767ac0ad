import type { Row } from '../../grid/grid.ts';
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
      const unread = others.filter((cell) => !readBelow(form, heads, cell));
      for (const pair of labelled) form.addLabelled(pair);
      for (const { text } of unread) form.addUnread(text);
      const waiting = labelled.filter(
        ({ values, field }) => values.length === 0 && field !== 'group',
      );
      if (waiting.length === 0) return;
      heads = waiting;
      left = row.cells.findIndex((cell) => cell.text.value.trim() !== '');
    },
    end() {
      heads = [];
    },
  };
}

function readBelow(
  form: Declaration,
  heads: readonly LabelledValue[],
  { column, text }: FilledCell,
): boolean {
  const head = heads.findLast((each) => each.column <= column);
  if (head !== undefined) form.addLabelled({ ...head, values: [text] });
  return head !== undefined;
}
