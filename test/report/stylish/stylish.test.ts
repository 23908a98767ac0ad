import { describe, expect, test } from 'vitest';
import type { FileResult, ReportOptions } from '../../../src/report/reporter.ts';
import { stylish } from '../../../src/report/stylish/stylish.ts';
import { Source } from '../../../src/text/source.ts';
import { width } from '../../../src/text/width.ts';
import { finding } from '../../support/finding.ts';
import { reportOf } from '../../support/report.ts';

function print(results: FileResult[], options: Partial<ReportOptions> = {}): string {
  const all = { colour: false, verbose: false, width: Number.POSITIVE_INFINITY, ...options };
  return String(stylish.report(reportOf(...results), all));
}

const two = [
  finding({ line: 3, message: '没有填写指标值' }),
  finding({
    line: 120,
    severity: 'warning',
    message: '“13人”≠“13”',
    ruleId: 'target/no-period-conflict',
  }),
];

describe('stylish', () => {
  test('prints a block a file, a line a finding, and a summary', () => {
    expect(print([{ filePath: 'a.txt', findings: two, problems: [] }])).toBe(
      [
        'a.txt',
        '  3:5    错误  没有填写指标值  target/no-empty',
        '  120:5  警告  “13人”≠“13”     target/no-period-conflict',
        '',
        '✖ 1 个文件，2 个问题（1 个错误，1 个警告，0 个提示）',
        '',
      ].join('\n'),
    );
  });

  test('rule ids stand one below the other by display width', () => {
    const lines = print([{ filePath: 'a', findings: two, problems: [] }]).split('\n');
    const columns = lines.slice(1, 3).map((line) => width(line.slice(0, line.indexOf('target/'))));
    expect(new Set(columns).size).toBe(1);
  });

  test('a very long message does not push the others out of the terminal', () => {
    const long = finding({ message: '很长'.repeat(100) });
    const lines = print([{ filePath: 'a', findings: [long, ...two], problems: [] }], {
      width: 90,
    }).split('\n');
    expect(width(lines[2] ?? '')).toBeLessThanOrEqual(90);
  });

  test('says nothing of sound files but how many there were', () => {
    const sound = { filePath: 'a', findings: [], problems: [] };
    expect(print([sound, sound])).toBe('✔ 已检查 2 个文件，没有发现问题\n');
  });

  test('the origin is named where it says more than the line', () => {
    const place = { ...finding().place, origin: '预算表!F12' };
    expect(print([{ filePath: 'a', findings: [finding({ place })], problems: [] }])).toContain(
      '  3:5 预算表!F12  错误',
    );
  });

  test('a problem says what to do, and counts as a file that could not be checked', () => {
    const problems = [
      { message: '文件不存在', how: '核对文件名', line: 2, column: 7, frame: '2 | x\n  | ^' },
    ];
    const printed = print([{ filePath: 'a', findings: [], problems }]);
    expect(printed).toContain('  2:7  无法检查  文件不存在（核对文件名）\n    2 | x\n      | ^\n');
    expect(printed).toContain('✖ 1 个文件，1 个无法检查，0 个问题');
  });

  test('verbose shows the words, related places, why, how and basis', () => {
    const related = [{ message: '第一次', place: finding({ line: 1 }).place }];
    const source = new Source('甲\n乙\n指标值：无。');
    const findings = [finding({ related, line: 3, column: 5 })];
    const printed = print([{ filePath: 'a', findings, problems: [], source }], { verbose: true });
    expect(printed).toContain(
      [
        '    3 | 指标值：无。',
        '      |         ^^^^',
        '    另见 1:5 第一次',
        '    为什么：没有指标值就无法考核。',
        '    怎么改：填写指标值。',
        '    依据：财预〔2015〕88号',
      ].join('\n'),
    );
  });

  test('colours only when asked for, and they do not disturb the columns', () => {
    const result = { filePath: 'a', findings: two, problems: [] };
    const coloured = print([result], { colour: true });
    expect(coloured).toContain('\x1b[31m错误\x1b[39m');
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(print([result]));
  });

  test('nothing of a document or a file name acts on the terminal', () => {
    const evil = '\x1b[2J\x07\u202e';
    const findings = [
      finding({
        message: evil,
        place: { ...finding().place, origin: evil },
        related: [{ message: evil, place: finding().place }],
      }),
    ];
    const problems = [{ message: evil, how: evil }];
    const source = new Source(evil);
    const printed = print([{ filePath: evil, findings, problems, source }], { verbose: true });
    expect(printed).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    expect(printed).toContain('␛[2J␇<U+202E>');
  });
});
