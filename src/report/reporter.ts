import type { Finding, Severity } from '../rule/finding.ts';
import type { Source } from '../text/source.ts';

/** What a rule says about itself, for every report that explains its findings. */
export interface RuleNotes {
  id: string;
  title: string;
  severity: Severity;
  why: string;
  how: string;
  /** Key, document and demand, such as `分类：…`. */
  basis: { key: string; title: string; demand: string };
}

/** Why a file, a configuration or a rule could not be used. Any problem makes the exit code 2. */
export interface Problem {
  message: string;
  /** What the user can do about it. */
  how: string;
  line?: number;
  column?: number;
  /** The lines around the place with a caret, where there is one. */
  frame?: string;
}

/** What came of one file. */
export interface FileResult {
  /** As the user gave it, or relative to the working directory for a file found in a folder. */
  filePath: string;
  findings: Finding[];
  problems: Problem[];
  /** What of the file could not be read, or not for certain: sentences; they count as warnings. */
  warnings?: string[];
  /** What of a configuration never applied; they count as warnings. The file is no document then. */
  notices?: Problem[];
  /** Present only when the report shows code frames. */
  source?: Source;
}

export interface Report {
  results: FileResult[];
  rules: ReadonlyMap<string, RuleNotes>;
  version: string;
}

export interface ReportOptions {
  colour: boolean;
  verbose: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** Turns results into text or a file; never changes or filters them. */
export interface Reporter {
  name: string;
  report(report: Report, options: ReportOptions): string | Uint8Array;
}

/** A reporter whose code is imported when it is asked for. */
export interface LazyReporter {
  name: string;
  load(): Promise<Reporter>;
}
