import { type ColumnField, readHeading, readSubheading } from '../../glossary/headings.ts';
import type { Cell, Row } from '../../grid/grid.ts';

/** What the columns below a heading hold. */
export interface HeadingFields {
  /** By column; columns under one merged heading share its field. `null`: no heading, or one that nobody knows. */
  fields: (ColumnField | null)[];
  /** How many rows the heading takes. */
  height: number;
}

/**
 * The fields of a heading of up to three rows. Cells below a merged heading say more closely what it
 * means.
 *
 *   三级指标 │      指标值       │ 备注
 *            │ 中期     │ 年度   │
 *   ^ name     ^ period   ^ annual  ^ aside
 *
 * @param read the field that the words of a heading name
 */
export function headingFields(
  rows: readonly Row[],
  read: (text: string) => ColumnField | undefined = readHeading,
): HeadingFields {
  const [first, ...others] = rows as [Row, ...Row[]];
  let fields = fieldsOf(first, read);
  let height = 1;
  for (const row of others) {
    const below = row.cells.map((cell) => read(bare(cell)) ?? readSubheading(bare(cell)) ?? null);
    if (row.table !== first.table || !isSecondRow(fields, row, below)) break;
    fields = merge(fields, row, below);
    height++;
  }
  return { fields, height };
}

function fieldsOf({ cells }: Row, read: (text: string) => ColumnField | undefined) {
  const fields: HeadingFields['fields'] = [];
  cells.forEach((cell, column) => {
    fields.push(cell.covered ? (fields[column - 1] ?? null) : (read(bare(cell)) ?? null));
  });
  return fields;
}

/** Nothing but headings, and not the same ones again at the top of a page. */
function isSecondRow(
  above: HeadingFields['fields'],
  { cells }: Row,
  below: HeadingFields['fields'],
): boolean {
  const filled = cells.flatMap((cell, column) => (bare(cell) === '' ? [] : [below[column]]));
  const isRepeated = below.includes('name') && above.includes('name');
  return filled.length >= 2 && !isRepeated && filled.every((field) => field !== null);
}

function merge(above: HeadingFields['fields'], { cells }: Row, below: HeadingFields['fields']) {
  const length = Math.max(above.length, below.length);
  const fields: HeadingFields['fields'] = [];
  for (let column = 0; column < length; column++) {
    const cell = cells[column];
    const isUnderLeft = cell?.covered === true && cells[column - 1] !== undefined;
    const own = below[column] ?? null;
    const left = isUnderLeft && above[column] === above[column - 1] ? fields[column - 1] : null;
    fields.push(own ?? left ?? above[column] ?? null);
  }
  return fields;
}

function bare(cell: Cell): string {
  return cell.text.value.trim();
}
