import type { DraftCell } from './draft-row.ts';

/** What stands in a document one below the other. */
export type Flow = (FlowLine | FlowTable)[];

/** A paragraph outside of tables, with `\n` where it is broken. */
export interface FlowLine {
  type: 'line';
  text: string;
  hidden?: boolean;
  /** Stands above or below every page. */
  running?: boolean;
}

export interface FlowTable {
  type: 'table';
  rows: FlowRow[];
}

export interface FlowRow {
  /** One for every column, covered ones too. */
  cells: DraftCell[];
  hidden: boolean;
  /** Tables that stand inside the cells. */
  nested: FlowTable[];
}
