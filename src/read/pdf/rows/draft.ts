/** A row of the grid before the canonical text is written. */
export interface DraftRow {
  cells: DraftCell[];
  /** Counted from 0 over the document; `null` for a line outside of tables. */
  table: number | null;
  /** Counted from 0. */
  page: number;
  isHidden: boolean;
}

export interface DraftCell {
  /** Where it begins. */
  place: Place;
  /** The text, piece by piece where it goes on on the next page. */
  pieces: Piece[];
  columnSpan: number;
  rowSpan: number;
  /** The merged cell that covers this place. */
  coveredBy: DraftCell | null;
  /** How many more full-width characters the last line has room for, inner margins included. */
  room: number;
}

export interface Piece {
  text: string;
  place: Place;
}

/** Where a person looks; all counted from 1. */
export interface Place {
  page: number;
  /** Which table of the page, which of its rows; or which line outside of tables. */
  table: number | null;
  row: number;
  column: number;
}
