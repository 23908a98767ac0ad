import type { FileResult } from './reporter.ts';

/** How many messages of each kind some files have; a problem is `fatal`, not an error. */
export interface MessageCounts {
  fatal: number;
  error: number;
  warning: number;
  info: number;
}

export function countMessages(results: readonly FileResult[]): MessageCounts {
  const counts: MessageCounts = { fatal: 0, error: 0, warning: 0, info: 0 };
  for (const { findings, problems, warnings = [], notices = [] } of results) {
    counts.fatal += problems.length;
    counts.warning += warnings.length + notices.length;
    for (const finding of findings) counts[finding.severity]++;
  }
  return counts;
}
