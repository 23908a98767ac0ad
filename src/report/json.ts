import type { Finding, Related } from '../rule/finding.ts';
import { countMessages } from './count-messages.ts';
import type { FileResult, Problem, Report, Reporter, RuleNotes } from './reporter.ts';

/**
 * The shape of ESLint's `json`, so that its tools can read it, with what a finding knows beyond.
 * A problem is a message with `fatal` and without `ruleId`, as ESLint does for files it cannot parse.
 */
export const json: Reporter = {
  name: 'json',
  report: ({ results, rules }) =>
    `${JSON.stringify(results.map((result) => fileOf(result, rules)))}\n`,
};

function fileOf(result: FileResult, rules: Report['rules']) {
  const counts = countMessages([result]);
  const fixable = result.findings.filter((finding) => finding.fix);
  return {
    filePath: result.filePath,
    messages: [
      ...result.problems.map(fatalMessage),
      ...(result.warnings ?? []).map(fileWarning),
      ...(result.notices ?? []).map(notice),
      ...result.findings.map((finding) => messageOf(finding, rules.get(finding.ruleId))),
    ],
    suppressedMessages: [],
    errorCount: counts.error + counts.fatal,
    fatalErrorCount: counts.fatal,
    warningCount: counts.warning,
    infoCount: counts.info,
    fixableErrorCount: fixable.filter((finding) => finding.severity === 'error').length,
    fixableWarningCount: fixable.filter((finding) => finding.severity === 'warning').length,
  };
}

function fatalMessage(problem: Problem) {
  return { ruleId: null, fatal: true, severity: 2, ...wordsOf(problem) };
}

function notice(problem: Problem) {
  return { ruleId: null, severity: 1, ...wordsOf(problem) };
}

function wordsOf({ message, line = 1, column = 1, how }: Problem) {
  return { message, line, column, how };
}

function fileWarning(message: string) {
  return { ruleId: null, severity: 1, message, line: 1, column: 1 };
}

function messageOf(finding: Finding, notes: RuleNotes | undefined) {
  const { place, related, ruleId, severity, message, ...rest } = finding;
  return {
    ruleId,
    severity: severityNumbers[severity],
    message,
    ...placeOf(place),
    why: notes?.why ?? null,
    how: notes?.how ?? null,
    basis: notes?.basis ?? null,
    related: related.map((one) => ({ message: one.message, ...placeOf(one.place) })),
    ...rest,
  };
}

function placeOf({ start, end, origin }: Related['place']) {
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    origin,
  };
}

const severityNumbers = { error: 2, warning: 1, info: 0 } as const;
