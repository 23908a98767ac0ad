/** The text of one page in reading order. */
export interface PageContent {
  /** Counted from 0. */
  page: number;
  blocks: Block[];
}

export type Block = LineBlock | TableBlock;

/** A line outside of tables; an empty one stands for a wider gap. */
export interface LineBlock {
  kind: 'line';
  text: string;
  /** Its base line, in points from the top; the same on each page for what runs along with the pages. */
  y: number;
  /** Text that nobody sees. */
  isHidden: boolean;
  /** Text that stands beside other text of several lines: which lines belong together is not certain. */
  isBeside?: true;
}

/** A table, or the part of it that stands on this page. */
export interface TableBlock {
  kind: 'table';
  /** Whether lines divide its cells, or only white space. */
  isRuled: boolean;
  /** Where its columns begin and the last one ends: points, ascending. */
  xs: number[];
  rows: TableRow[];
}

/** Row by row; a cell stands in the row where it begins. */
export interface TableRow {
  cells: TableCell[];
}

export interface TableCell {
  left: number;
  right: number;
  rowSpan: number;
  text: string;
  /** How many more full-width characters its last line has room for, inner margins included. */
  room: number;
}
