import type { FormField } from '../../glossary/form-labels.ts';
import { SourceText } from '../../text/source-text.ts';
import type { RowRecord } from '../record.ts';

/**
 * Puts the value of a label into a form's row.
 *
 * @param readTo up to where the form has been read
 * @returns false for a second value, which has no place. The same one again needs none, and a goal goes
 *   on in the row below
 */
export function fillRow(
  row: RowRecord,
  field: FormField,
  value: SourceText,
  readTo: number,
): boolean {
  switch (field) {
    case 'name':
    case 'department':
    case 'budgetUnit':
    case 'period': {
      const before = row[field] ?? null;
      if (before === null) row[field] = value;
      return before === null || before.value === value.value;
    }
    case 'periodGoal':
      return fillGoal(row, 'goal', value, readTo);
    case 'annualGoal':
      return fillGoal(row, 'annualGoal', value, readTo);
    default:
      return field === 'aside';
  }
}

/** Goals that stand side by side in several rows would get into each other. */
function fillGoal(
  row: RowRecord,
  field: 'goal' | 'annualGoal',
  value: SourceText,
  readTo: number,
): boolean {
  const before = row[field] ?? null;
  if (before !== null && before.end !== readTo) return false;
  row[field] = before === null ? value : SourceText.join([before, value]);
  return true;
}
