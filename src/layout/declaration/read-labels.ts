import { type FormField, readFormLabel } from '../../glossary/form-labels.ts';
import type { Row } from '../../grid/grid.ts';
import { dropMarkup, joinLines } from '../../grid/repairs.ts';
import type { SourceText } from '../../text/source-text.ts';

/** A label and what stands beside it; there are no values where they may stand below. */
export interface LabelledValue {
  field: FormField;
  column: number;
  label: SourceText;
  values: SourceText[];
}

/** A filled cell and its column. */
export interface FilledCell {
  column: number;
  text: SourceText;
}

/**
 * The labels of one row with their values, and the cells that are neither.
 *
 *   项目名称 | 培训经费 | 实施单位 | 某某中心        年度资金总额：100.00
 *   ^ label   ^ value    ^ label    ^ value          ^ label      ^ value
 *
 * Of what perflint has no use for, all cells up to the next label are values.
 */
export function readLabels(row: Row): { labelled: LabelledValue[]; others: FilledCell[] } {
  const labelled: LabelledValue[] = [];
  const others: FilledCell[] = [];
  row.cells.forEach((cell, column) => {
    const text = dropMarkup(joinLines(cell.text).trim());
    if (text.value === '') return;
    const own = readOwnValue(text);
    const last = labelled.at(-1);
    if (last !== undefined && isLump(last, text))
      Object.assign(last, { field: 'total', values: [text] });
    else if (own !== null) labelled.push({ ...own, column });
    else if (last !== undefined && takesMore(last)) last.values.push(text);
    else others.push({ column, text });
  });
  return { labelled, others };
}

/** 项目资金 heads the labels of the sources; where an amount stands beside it, that is the total. */
function isLump({ field, label, values }: LabelledValue, { value }: SourceText): boolean {
  return (
    field === 'group' &&
    values.length === 0 &&
    /资金|经费/.test(label.value) &&
    /^\d[\d,，]*(?:\.\d+)?\s*(?:万?元)?$/.test(value)
  );
}

function takesMore({ field, values }: LabelledValue): boolean {
  return field === 'aside' || (field !== 'group' && values.length === 0);
}

/** A cell that is a label, or a label with its value after a colon. */
function readOwnValue(text: SourceText): Omit<LabelledValue, 'column'> | null {
  const whole = readFormLabel(text.value);
  if (whole !== undefined) return { field: whole, label: text, values: [] };
  // 其中：财政拨款：100.00 has its value after the second colon; the words before the first are no label.
  for (const { index } of text.value.slice(0, 30).matchAll(/[：:]/g)) {
    const label = text.slice(0, index);
    const field = readFormLabel(label.value);
    const value = text.slice(index + 1).trim();
    if (field === undefined || value.value === '') continue;
    const isTotal = isLump({ field, column: 0, label, values: [] }, value);
    return { field: isTotal ? 'total' : field, label, values: [value] };
  }
  return null;
}
