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

/**
 * Checks one document. Never throws for a bad document.
 *
 * @param fileName decides the format where the content does not
 * @param plugins perflint first; for the formats and tables that they know
 * @param watched rules of which it is to be told whether they were asked
 */
export async function lintDocument(
  bytes: Uint8Array,
  fileName: string,
  rules: readonly ActiveRule[],
  plugins: readonly Plugin[],
  watched: readonly ActiveRule[] = [],
): Promise<LintedDocument> {
  const { root, ...rest } = await parseDocument(
    bytes,
    fileName,
    readersOf(plugins),
    layoutsOf(plugins),
  );
  if (!root) return { findings: [], ...rest };
  try {
    const asked = watched.length > 0 && { asked: askedRules(root, watched) };
    return { findings: run(root, rules), ...rest, source: root.source, ...asked };
  } catch (error) {
    const problems = [...rest.problems, explainFailure(error)];
    return { ...rest, findings: [], problems, source: root.source };
  }
}
