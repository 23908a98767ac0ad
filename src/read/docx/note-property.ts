import { attributeOf } from '../container/xml/attribute-of.ts';
import { isTrue } from '../container/xml/is-true.ts';
import type { Attributes } from '../container/xml/xml-handler.ts';
import type { Position } from './position.ts';
import type { Paragraph, WordCell, WordRow } from './word-document.ts';

/** Notes what a property element says of the cell, row or paragraph that it stands in. */
export function noteProperty(at: Position, element: string, attributes: Attributes): void {
  const value = attributeOf(attributes, 'val');
  const cell = at.cells.at(-1);
  const row = at.rows.at(-1);
  const paragraph = at.paragraphs.at(-1);
  if (cell !== undefined) cellProperties[element]?.(cell, value);
  if (row !== undefined) rowProperties[element]?.(row, value);
  if (paragraph !== undefined) listProperties[element]?.(paragraph, value);
}

type Note<Owner> = Readonly<Record<string, (owner: Owner, value: string | undefined) => void>>;

const cellProperties: Note<WordCell> = {
  gridSpan: (cell, value) => {
    cell.columnSpan = columnCount(value);
  },
  vMerge: (cell, value) => {
    cell.rowMerge = value === 'restart' ? 'restart' : 'continue';
  },
  hMerge: (cell, value) => {
    cell.columnMerge = value === 'restart' ? 'restart' : 'continue';
  },
};

const rowProperties: Note<WordRow> = {
  gridBefore: (row, value) => {
    row.before = columnCount(value);
  },
  hidden: (row, value) => {
    row.hidden = value === undefined || isTrue(value);
  },
  del: (row) => {
    row.deleted = true;
  },
};

const listProperties: Note<Paragraph> = {
  ilvl: (paragraph, value) => {
    paragraph.list = { ...paragraph.list, level: Number(value) };
  },
  numId: (paragraph, value) => {
    paragraph.list = { ...paragraph.list, id: value ?? '' };
  },
  pStyle: (paragraph, value) => {
    paragraph.style = value ?? '';
  },
};

/** Word itself has no more than 63 columns. */
function columnCount(value: string | undefined): number {
  const count = Math.trunc(Number(value));
  return count >= 1 ? Math.min(count, 63) : 1;
}
