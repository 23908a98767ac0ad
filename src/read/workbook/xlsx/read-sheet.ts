import { isTrue } from '../../container/xml/is-true.ts';
import type { Attributes, XmlHandler } from '../../container/xml/xml-handler.ts';
import type { Package } from '../../container/zip/open-package.ts';
import { readPart } from '../../container/zip/read-part.ts';
import { reference } from '../sheet/reference.ts';
import type { Range, Sheet, SheetRow } from '../sheet/sheet.ts';
import type { SheetEntry } from './read-workbook.ts';
import { type CellContent, type CellContext, showCell } from './show-cell.ts';

/** One worksheet: its cells as they show, its merges, what it hides. */
export function readSheet(source: Package, entry: SheetEntry, context: CellContext): Sheet {
  const sheet: Sheet = {
    name: entry.name,
    hidden: entry.hidden,
    rows: [],
    merges: [],
    hiddenColumns: [],
  };
  readPart(source, entry.part, sheetHandler(sheet, context));
  sheet.rows.sort((a, b) => a.row - b.row);
  return sheet;
}

function sheetHandler(sheet: Sheet, context: CellContext): XmlHandler {
  let row: SheetRow = { row: -1, hidden: false, cells: [] };
  let column = -1;
  let content: CellContent = emptyCell({});
  let field: 'value' | 'formula' | null = null;
  let phonetic = 0;
  return {
    open(element, attributes) {
      if (element === 'c') {
        column = columnOf(attributes) ?? column + 1;
        content = emptyCell(attributes);
      } else if (element === 'v') field = 'value';
      else if (element === 't') field = phonetic === 0 ? 'value' : null;
      else if (element === 'f') field = 'formula';
      else if (element === 'rPh') phonetic++;
      else if (element === 'row') {
        row = emptyRow(attributes, row.row);
        column = -1;
      } else if (element === 'col') addHiddenColumns(sheet, attributes);
      else if (element === 'mergeCell') addMerge(sheet.merges, attributes);
    },
    close(element) {
      if (element === 'c') {
        const text = showCell(content, context);
        if (text !== '') row.cells.push({ column, text });
      } else if (element === 'row') {
        if (row.cells.length > 0) sheet.rows.push(row);
      } else if (element === 'rPh') phonetic--;
      field = null;
    },
    text(piece) {
      if (field !== null) content[field] += piece;
    },
  };
}

function emptyCell({ t = 'n', s = '0' }: Attributes): CellContent {
  return { type: t, style: Number(s), value: '', formula: '' };
}

/** Some writers leave out where a cell or a row stands: then it follows the one before. */
function columnOf({ r }: Attributes): number | undefined {
  return r === undefined ? undefined : reference.columnOf(r);
}

function emptyRow({ r, hidden, ht }: Attributes, previous: number): SheetRow {
  const row = Number(r) >= 1 ? Number(r) - 1 : previous + 1;
  return { row, hidden: isTrue(hidden) || Number(ht) === 0, cells: [] };
}

function addHiddenColumns(sheet: Sheet, { min, max, hidden, width }: Attributes): void {
  if (!isTrue(hidden) && Number(width) !== 0) return;
  sheet.hiddenColumns.push({ first: Number(min) - 1, last: Number(max) - 1 });
}

function addMerge(merges: Range[], { ref = '' }: Attributes): void {
  const range = reference.parseRange(ref);
  if (range !== null) merges.push(range);
}
