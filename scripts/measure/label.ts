/** What a reviewer raised in one seed, read by hand: a line of `fixtures/labelled/NNN.findings.jsonl`. */
export interface Label {
  /** Line of the seed where `quote` begins. */
  line: number;
  /** Other lines that show the same. */
  alsoLines?: readonly number[];
  /** `null`: it concerns the whole table. */
  projectLine: number | null;
  project: string | null;
  /** Position in the project's cell, from 1; `null`: the row, its goal, or the text of the cells. */
  indicator: number | null;
  field: LabelField;
  kind: string;
  /** The rules any of which counts as having found it. */
  rules: readonly string[];
  severity: 'error' | 'warning' | 'info';
  /** Share of experienced reviewers who would raise it, 0 to 1. */
  confidence: number;
  quote: string;
  why: string;
}

type LabelField =
  | 'name'
  | 'category'
  | 'period'
  | 'annual'
  | 'goal'
  | 'row'
  | 'funding'
  | 'text'
  | 'table';
