import { describe, expect, test } from 'vitest';
import { json } from '../../src/report/json.ts';
import type { FileResult } from '../../src/report/reporter.ts';
import { finding } from '../support/finding.ts';
import { notes, reportOf } from '../support/report.ts';

const options = { colour: false, verbose: false, width: 80 };

function written(...results: FileResult[]) {
  return JSON.parse(String(json.report(reportOf(...results), options)));
}

describe('json', () => {
  test('has the shape of ESLint and what a finding knows beyond', () => {
    const related = [{ message: '在这里', place: finding({ line: 9 }).place }];
    const one = finding({ related, values: { value: '发放率' } });
    const [file] = written({ filePath: '表/a.txt', findings: [one], problems: [] });
    expect(file).toMatchObject({
      filePath: '表/a.txt',
      errorCount: 1,
      warningCount: 0,
      infoCount: 0,
    });
    expect(file.messages).toEqual([
      {
        ruleId: 'target/no-empty',
        severity: 2,
        message: '“发放率”没有填写指标值',
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 7,
        origin: '第3行',
        why: notes.why,
        how: notes.how,
        basis: notes.basis,
        related: [
          { message: '在这里', line: 9, column: 5, endLine: 9, endColumn: 7, origin: '第9行' },
        ],
        location: one.location,
        identity: '0123456789abcdef',
        values: { value: '发放率' },
      },
    ]);
  });

  test('severities are numbers, and each is counted', () => {
    const findings = (['error', 'warning', 'info'] as const).map((severity) =>
      finding({ severity }),
    );
    const [file] = written({ filePath: 'a', findings, problems: [] });
    expect(file.messages.map(({ severity }: { severity: number }) => severity)).toEqual([2, 1, 0]);
    expect(file).toMatchObject({
      errorCount: 1,
      warningCount: 1,
      infoCount: 1,
      fatalErrorCount: 0,
    });
  });

  test('a problem is a fatal message without a rule', () => {
    const problem = { message: '文件不存在', how: '核对文件名' };
    const [file] = written({ filePath: 'a', findings: [], problems: [problem] });
    expect(file).toMatchObject({ errorCount: 1, fatalErrorCount: 1 });
    expect(file.messages).toEqual([
      {
        ruleId: null,
        fatal: true,
        severity: 2,
        message: '文件不存在',
        line: 1,
        column: 1,
        how: '核对文件名',
      },
    ]);
  });

  test('fixable findings are counted', () => {
    const fix = [{ start: 0, end: 1, text: '' }];
    const findings = [finding({ fix }), finding({ fix, severity: 'warning' }), finding()];
    const [file] = written({ filePath: 'a', findings, problems: [] });
    expect(file).toMatchObject({ fixableErrorCount: 1, fixableWarningCount: 1 });
    expect(file.messages[0].fix).toEqual(fix);
  });

  test('no files are an empty list', () => {
    expect(json.report(reportOf(), options)).toBe('[]\n');
  });
});
