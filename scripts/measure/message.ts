import type { Finding } from '../../src/rule/finding.ts';

/** One finding and where it stands in the matter. */
export interface Message {
  finding: Finding;
  /** The words it points at. */
  text: string;
  own: Standing;
  /** The places it lists besides, where it speaks for several at once. */
  listed: readonly Standing[];
}

/** A place in the matter, and the lines it takes up. */
export interface Standing {
  projectLine: number | null;
  /** Position in the project's cell, from 1. */
  indicator: number | null;
  firstLine: number;
  lastLine: number;
}
