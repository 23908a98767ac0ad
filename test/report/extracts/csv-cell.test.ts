import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { csvCell } from '../../../src/report/extracts/csv-cell.ts';

describe('csvCell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3', "'-2+3"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('%j cannot run: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test.each(['-3.50', '+5', '-10%', '≥98%', '6,825.71'.replace(',', ''), '13人', '1-2场', ''])(
    '%s stays readable',
    (text) => {
      expect(csvCell(text)).toBe(text);
    },
  );

  test.each([
    ['2场,50人', '"2场,50人"'],
    ['他说"好"', '"他说""好"""'],
    ['两\n行', '"两\n行"'],
    [12, '12'],
    [null, ''],
  ])('%j is quoted as RFC 4180 says: %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test.prop([fc.string({ unit: 'binary' })])('no cell begins a formula', (text) => {
    const [first = ''] = csvCell(text).replace(/^"/, '');
    const isNumber = /^[+-]?\d+(\.\d+)?%?$/.test(text);
    expect('=+-@\t\r\n＝＋－＠'.includes(first) && first !== '' && !isNumber).toBe(false);
  });
});
