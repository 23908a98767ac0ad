import type { Finding } from '../../src/rule/finding.ts';

/** A finding on one line; what a test does not name is as in a real one. */
export function finding(
  given: Partial<Finding> & { line?: number; column?: number } = {},
): Finding {
  const { line = 3, column = 5, ...rest } = given;
  return {
    ruleId: 'target/no-empty',
    severity: 'error',
    message: '“发放率”没有填写指标值',
    place: {
      start: { line, column, offset: 0 },
      end: { line, column: column + 2, offset: 2 },
      origin: `第${line}行`,
    },
    location: {
      spender: null,
      project: '补贴',
      projectLine: line,
      indicator: 1,
      ordinal: 1,
      field: 'annual',
    },
    identity: '0123456789abcdef',
    related: [],
    values: {},
    ...rest,
  };
}
