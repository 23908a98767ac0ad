import { type FormField, readFormLabel } from '../../glossary/form-labels.ts';
import type { Row } from '../../grid/grid.ts';
import { dropMarkup, joinLines } from '../../grid/repairs.ts';
import type { SourceText } from '../../text/source-text.ts';

/** A label and what stands beside it; `value` is `null` where it may stand below. */
export interface LabelledValue {
  field: FormField;
  column: number;
  label: SourceText;
  value: SourceText | null;
}

/**
 * The labels of one row with their values, and the cells that are neither.
 *
 *   项目名称 | 培训经费 | 实施单位 | 某某中心        年度资金总额：100.00
 *   ^ label   ^ value    ^ label    ^ value          ^ label      ^ value
 */
export function readLabels(row: Row): {
  labelled: LabelledValue[];
  others: { column: number; text: SourceText }[];
} {
  const labelled: LabelledValue[] = [];
  const others: { column: number; text: SourceText }[] = [];
  row.cells.forEach((cell, column) => {
    const text = dropMarkup(joinLines(cell.text).trim());
    if (text.value === '') return;
    const own = readOwnValue(text);
    const last = labelled.at(-1);
    if (own !== null) labelled.push({ ...own, column });
    else if (last !== undefined && last.value === null && last.field !== 'group') last.value = text;
    else others.push({ column, text });
  });
  return { labelled, others };
}

/** A cell that is a label, or a label with its value after a colon. */
function readOwnValue(text: SourceText): Omit<LabelledValue, 'column'> | null {
  const whole = readFormLabel(text.value);
  if (whole !== undefined) return { field: whole, label: text, value: null };
  const colon = text.value.search(/[：:]/);
  if (colon < 2 || colon > 16) return null;
  const label = text.slice(0, colon);
  const value = text.slice(colon + 1).trim();
  // 其中：财政拨款 is one label; the words before its colon are none.
  const field = readFormLabel(label.value);
  return field === undefined || value.value === '' ? null : { field, label, value };
}
