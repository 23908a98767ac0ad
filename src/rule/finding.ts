import type { Point } from '../text/source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A range of the canonical text and where a person looks for it. */
export interface Place {
  start: Point;
  end: Point;
  /** `预算表!F12`, `第3页 第12行`, `第12行`. */
  origin: string;
}

/** Which part of an indicator, project or form a finding is about. */
export type Field =
  | 'name'
  | 'level1'
  | 'level2'
  | 'period'
  | 'annual'
  | 'goal'
  | 'funding'
  | 'row'
  | 'form';

/** The place in the matter rather than in the file: it survives moved rows and re-exports. */
export interface Location {
  spender: string | null;
  project: string | null;
  /** Line on which the project's row begins. */
  projectLine: number | null;
  /** 1-based position of the indicator in the project's cell. */
  indicator: number | null;
  /** The number that the form gives the indicator. */
  ordinal: number | null;
  field: Field;
}

export interface Related {
  message: string;
  place: Place;
}

/** A change that mends a finding: replace these offsets of the canonical text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One thing that is wrong, found by one rule. What the rule itself says (why, how, basis) is not repeated here. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  message: string;
  place: Place;
  location: Location;
  /** Hash of unit + project + indicator + field + rule + normalised text; the line plays no part. */
  identity: string;
  related: Related[];
  /** What was compared, by placeholder name; for sums the addends. */
  values: Record<string, string>;
  fix?: Edit[];
  suggestions?: { message: string; edits: Edit[] }[];
}
