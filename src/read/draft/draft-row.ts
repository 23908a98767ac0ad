/** One row of a table, or one loose line, as a reader found it: without a place in the canonical text. */
export interface DraftRow {
  cells: readonly DraftCell[];
  /** As in `Row`. */
  table: number | null;
  page?: number;
  hidden?: boolean;
  running?: boolean;
}

/** As `Cell`, with plain text in which lines end in `\n`. */
export interface DraftCell {
  text: string;
  columnSpan?: number;
  rowSpan?: number;
  covered?: boolean;
  hidden?: boolean;
}
