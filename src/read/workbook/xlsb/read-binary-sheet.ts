import type { Package } from '../../container/zip/open-package.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import { readRecords } from './read-records.ts';
import { type BinaryBook, showBinaryCell } from './show-binary-cell.ts';

/** The rows, merges and hidden columns of one binary worksheet. */
export function readBinarySheet(
  source: Package,
  part: string,
  book: BinaryBook,
): Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns'> {
  const sheet: Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns'> = {
    rows: [],
    merges: [],
    hiddenColumns: [],
  };
  let row: SheetRow = { row: 0, hidden: false, cells: [] };
  let column = -1;
  readRecords(source, part, (type, content) => {
    const number = (at: number): number => content.getUint32(at, true);
    if (type === record.row) {
      const hidden = (content.getUint8(11) & 0x10) !== 0;
      row = { row: number(0), hidden, cells: [] };
      column = -1;
      sheet.rows.push(row);
    } else if (type === record.merge) {
      sheet.merges.push({ top: number(0), bottom: number(4), left: number(8), right: number(12) });
    } else if (type === record.columns) {
      const isHidden = (content.getUint16(16, true) & 1) !== 0;
      if (isHidden) sheet.hiddenColumns.push({ first: number(0), last: number(4) });
    } else if (type <= lastCell || type === record.richCell) {
      // Short cells follow the one before and do not say where they stand.
      const isShort = type >= firstShortCell && type <= lastCell;
      column = isShort ? column + 1 : number(0);
      const text = showBinaryCell(type, content, isShort ? 0 : 4, book);
      if (text !== '') row.cells.push({ column, text });
    }
  });
  sheet.rows = sheet.rows.filter(({ cells }) => cells.length > 0).sort((a, b) => a.row - b.row);
  return sheet;
}

/** [MS-XLSB] 2.3.2; the types from 1 to 18 are cells. */
const record = { row: 0, columns: 60, richCell: 62, merge: 176 };
const firstShortCell = 12;
const lastCell = 18;
