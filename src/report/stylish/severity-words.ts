import type { Severity } from '../../rule/finding.ts';

/** What people read for a severity. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
};
