/** What stands in a document, a cell or a text box, one below the other. */
export type Block = Paragraph | WordTable;

export interface Paragraph {
  type: 'paragraph';
  /** With `\n` where a line is broken by hand. */
  text: string;
  /** What its own properties say of the list that numbers it. */
  list?: Partial<ListPlace>;
  /** The id of its style, which may number it too. */
  style?: string;
}

/** A list, and a level of it; without one the list knows the level by the style. */
export interface ListPlace {
  id: string;
  level?: number;
  style?: string;
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
