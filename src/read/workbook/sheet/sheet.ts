/** One sheet of a workbook: only what is there. Rows and columns count from 0. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** Ascending; rows without text may be missing. */
  rows: SheetRow[];
  merges: Range[];
  hiddenColumns: { first: number; last: number }[];
}

export interface SheetRow {
  row: number;
  hidden: boolean;
  /** In any order; none is without text. */
  cells: SheetCell[];
}

export interface SheetCell {
  column: number;
  /** As the sheet shows it: `95%`, `1,980.40`. */
  text: string;
}

/** The corners belong to it. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
