import { attributeOf } from '../../container/xml/attribute-of.ts';
import type { Attributes, XmlHandler } from '../../container/xml/xml-handler.ts';
import { refusals } from '../../refusal/refusals.ts';
import type { Sheet, SheetCell } from '../sheet/sheet.ts';
import { cellText } from './cell-text.ts';

/**
 * Puts the sheets of an OpenDocument spreadsheet into `sheets`. Equal rows, columns and cells are
 * written once with their number, also the million empty ones below a table.
 *
 * @see OpenDocument 1.3 part 3, 9.1
 */
export function odsHandler(sheets: Sheet[]): XmlHandler {
  const at: Position = { sheet: newSheet('', false), row: 0, column: 0, cells: [], count: 0 };
  const hiddenStyles = new Set<string>();
  const text = cellText();
  let style = '';
  let row: Attributes = {};
  let cell: Attributes = {};
  return {
    open(element, attributes) {
      if (element === 'style') style = attributeOf(attributes, 'name') ?? '';
      else if (element === 'table-properties') {
        if (attributeOf(attributes, 'display') === 'false') hiddenStyles.add(style);
      } else if (element === 'table') {
        const isHidden = hiddenStyles.has(attributeOf(attributes, 'style-name') ?? '');
        Object.assign(at, {
          sheet: newSheet(attributeOf(attributes, 'name'), isHidden),
          row: 0,
          column: 0,
        });
        sheets.push(at.sheet);
      } else if (element === 'table-column') addColumns(at, attributes);
      else if (element === 'table-row') {
        row = attributes;
        Object.assign(at, { column: 0, cells: [] });
      } else if (isCell(element)) {
        cell = attributes;
        text.begin();
      } else text.open(element, attributes);
    },
    close(element) {
      if (isCell(element)) addCells(at, cell, element === 'table-cell' ? text.lines() : '');
      else if (element === 'table-row') addRows(at, row);
      else text.close(element);
    },
    text: text.text,
  };
}

interface Position {
  sheet: Sheet;
  row: number;
  column: number;
  cells: SheetCell[];
  /** Cells with text so far, repeated ones as often as they are. */
  count: number;
}

function newSheet(name = '', hidden: boolean): Sheet {
  return { name, hidden, rows: [], merges: [], hiddenColumns: [] };
}

function isCell(element: string): boolean {
  return element === 'table-cell' || element === 'covered-table-cell';
}

/** Columns come before the rows. */
function addColumns(at: Position, attributes: Attributes): void {
  const last = at.column + numberOf(attributes, 'number-columns-repeated') - 1;
  if (isHidden(attributes)) at.sheet.hiddenColumns.push({ first: at.column, last });
  at.column = last + 1;
}

function addCells(at: Position, attributes: Attributes, shown: string): void {
  const { row, column } = at;
  const text = shown === '' ? formulaWithoutResult(attributes) : shown;
  const repeated = numberOf(attributes, 'number-columns-repeated');
  at.column += repeated;
  if (text !== '') {
    countCells(at, repeated);
    for (let i = column; i < at.column; i++) at.cells.push({ column: i, text });
  }
  const bottom = row + numberOf(attributes, 'number-rows-spanned') - 1;
  const right = column + numberOf(attributes, 'number-columns-spanned') - 1;
  if (bottom > row || right > column)
    at.sheet.merges.push({ top: row, left: column, bottom, right });
}

/** A formula that no program has worked out shows as itself: `of:=SUM([.B2:.B9])` as `=SUM([.B2:.B9])`. */
function formulaWithoutResult(attributes: Attributes): string {
  const hasResult = attributeOf(attributes, 'value-type') !== undefined;
  return hasResult ? '' : (attributeOf(attributes, 'formula')?.replace(/^\w+:(?==)/, '') ?? '');
}

function addRows(at: Position, attributes: Attributes): void {
  const repeated = numberOf(attributes, 'number-rows-repeated');
  const { cells } = at;
  if (cells.length > 0) {
    countCells(at, cells.length * (repeated - 1));
    for (let row = at.row; row < at.row + repeated; row++) {
      at.sheet.rows.push({ row, hidden: isHidden(attributes), cells });
    }
  }
  at.row += repeated;
}

function countCells(at: Position, count: number): void {
  at.count += count;
  if (at.count > 3_000_000) throw refusals.tooManyCells();
}

/** `filter` is hidden by a filter, `collapse` by hand. */
function isHidden(attributes: Attributes): boolean {
  return (attributeOf(attributes, 'visibility') ?? 'visible') !== 'visible';
}

function numberOf(attributes: Attributes, name: string): number {
  const count = Math.trunc(Number(attributeOf(attributes, name) ?? 1));
  return count >= 1 ? count : 1;
}
