import type { FileResult, Report, RuleNotes } from '../../src/report/reporter.ts';

/** What a rule says of itself. */
export const notes: RuleNotes = {
  id: 'target/no-empty',
  title: '指标值不得为空',
  severity: 'error',
  why: '没有指标值就无法考核。',
  how: '填写指标值。',
  basis: { key: '88号', title: '财预〔2015〕88号', demand: '指标值应清晰' },
};

export function reportOf(...results: FileResult[]): Report {
  return { results, rules: new Map([[notes.id, notes]]), version: '1.2.3' };
}
