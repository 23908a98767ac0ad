import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';

/** What a reader makes of a file: its rows in reading order, nothing dropped, nothing understood. */
export interface Grid {
  /** The canonical text that all offsets refer to. */
  source: Source;
  rows: Row[];
  /** What of the file could not be read, or not for certain: sentences in plain Chinese. */
  warnings?: string[];
}

/** One row of a table, or one loose line (a row with a single cell and no table). */
export interface Row {
  /** In reading order; a loose line has one, untrimmed. */
  cells: Cell[];
  /** Which table of the document, counted from 0; `null` for a loose line. */
  table: number | null;
  /** Page, sheet or section, counted from 0, where the format knows; a change is a page break. */
  page?: number;
  /** True where the format hides the row (or its sheet) from the person who reads the file. */
  hidden?: boolean;
  /** True for a line that the format itself puts above or below every page. */
  running?: boolean;
}

/** One cell. A cell covered by a merge above or to the left is present, with `covered` set. */
export interface Cell {
  text: SourceText;
  /** Columns that the cell spans (default 1). The covered cells follow, so that columns stay aligned. */
  columnSpan?: number;
  /** Rows that the cell spans (default 1). */
  rowSpan?: number;
  /** True for a place that a merged cell covers; its text is empty. */
  covered?: boolean;
  /** True where the format hides the cell's column. */
  hidden?: boolean;
}
