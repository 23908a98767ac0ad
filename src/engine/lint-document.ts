import { layoutsOf } from '../plugin/layouts-of.ts';
import type { Plugin } from '../plugin/plugin.ts';
import { readersOf } from '../plugin/readers-of.ts';
import type { Problem } from '../report/reporter.ts';
import { askedRules } from '../rule/asked-rules.ts';
import type { Finding } from '../rule/finding.ts';
import type { ActiveRule } from '../rule/rule.ts';
import { run } from '../rule/run.ts';
import type { Source } from '../text/source.ts';
import { explainFailure } from './explain-failure.ts';
import { parseDocument } from './parse-document.ts';
import { reading } from './reading.ts';

/** What was found in one document. */
export interface LintedDocument {
  findings: Finding[];
  /** Why the document could not be read or understood. */
  problems: Problem[];
  /** What of the document could not be read, or not for certain. */
  warnings: string[];
  /** Absent when the document could not be read. */
  source?: Source;
  /** Which of the watched rules something in the document concerns, by id; absent where none are watched. */
  asked?: string[];
}

/** What is to be told besides. */
export interface Watch {
  /** Rules of which it is to be told whether they were asked. */
  watched?: readonly ActiveRule[];
  /** Gathers what reading the document and each rule cost, in milliseconds. */
  times?: Map<string, number>;
}

/**
 * Checks one document. Never throws for a bad document.
 *
 * @param fileName decides the format where the content does not
 * @param plugins perflint first; for the formats and tables that they know
 */
export async function lintDocument(
  bytes: Uint8Array,
  fileName: string,
  rules: readonly ActiveRule[],
  plugins: readonly Plugin[],
  { watched = [], times }: Watch = {},
): Promise<LintedDocument> {
  const started = times ? performance.now() : 0;
  const { root, ...rest } = await parseDocument(
    bytes,
    fileName,
    readersOf(plugins),
    layoutsOf(plugins),
  );
  times?.set(reading, performance.now() - started);
  if (!root) return { findings: [], ...rest };
  try {
    const asked = watched.length > 0 && { asked: askedRules(root, watched) };
    return { findings: run(root, rules, times), ...rest, source: root.source, ...asked };
  } catch (error) {
    const problems = [...rest.problems, explainFailure(error)];
    return { ...rest, findings: [], problems, source: root.source };
  }
}
