/** What stands in a document, a cell or a text box, one below the other. */
export type Block = Paragraph | WordTable;

export interface Paragraph {
  type: 'paragraph';
  /** With `\n` where a line is broken by hand. */
  text: string;
  /** The list that numbers it, and on which level. */
  list?: { id: string; level: number };
}

export interface WordTable {
  type: 'table';
  rows: WordRow[];
}

export interface WordRow {
  /** Columns left free before the first cell. */
  before: number;
  hidden: boolean;
  /** Struck out while changes were tracked. */
  deleted: boolean;
  cells: WordCell[];
}

export interface WordCell {
  columnSpan: number;
  /** `restart` begins a cell over several rows, `continue` belongs to the one above. */
  rowMerge?: 'restart' | 'continue';
  /** As `rowMerge`, to the left; only old documents have it. */
  columnMerge?: 'restart' | 'continue';
  blocks: Block[];
}
