import { saveAsDocx } from '../refusal/save-as-docx.ts';
import { Unreadable } from '../unreadable.ts';

/** The cells of a table one after the other, an empty field after each row: where its rows end. */
export const divideFields = {
  /** Whether there are several rows, by fields that are empty at regular distances. */
  hasRows(fields: readonly string[]): boolean {
    const width = widthOf(fields);
    return width !== undefined && width >= 2 && fields.length > width + 1;
  },

  /** @throws {Unreadable} when the rows are not all of one width */
  toRows(fields: readonly string[]): string[][] {
    const width = widthOf(fields) ?? fields.length;
    const rows: string[][] = [];
    for (let at = 0; at < fields.length; at += width + 1) rows.push(fields.slice(at, at + width));
    // One long row with empty cells may as well be several that differ in width.
    if (rows.length === 1 && rows[0]?.includes('')) throw unclear();
    return rows;
  },
};

function unclear(): Unreadable {
  return new Unreadable('旧版 Word 文档（.doc）里分不清表格的行', saveAsDocx);
}

/** How many cells a row has; the first that fits, since a heading has no empty cell. */
function widthOf(fields: readonly string[]): number | undefined {
  const { length } = fields;
  for (let width = 1; width < length; width++) {
    if (length % (width + 1) !== 0) continue;
    let at = width;
    while (at < length && fields[at] === '') at += width + 1;
    if (at >= length) return width;
  }
  return undefined;
}
