import { SSF } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { random } from '../../../bench/random.ts';
import { showDecimal } from '../../../src/read/workbook/sheet/show-decimal.ts';

test.each<[value: number, format: string, shown: string]>([
  [1980.4, '#,##0.00', '1,980.40'],
  [54117.800000000003, '#,##0.00', '54,117.80'],
  [1234567, '#,##0', '1,234,567'],
  [999.995, '#,##0.00', '1,000.00'],
  [1.005, '0.00', '1.01'],
  [62411.215, '#,##0.00', '62,411.22'],
  [0.5, '0', '1'],
  [0, '#,##0.00', '0.00'],
  [-12.5, '#,##0.00', '-12.50'],
  [-0.001, '0.00', '0.00'],
  [1980.4, '#,##0.00_ ', '1,980.40'],
  [0.955, '0%', '96%'],
  [-0.0625, '0.00%', '-6.25%'],
  [1e15, '0.00', '1000000000000000.00'],
  [1234567890123456, '#,##0.0', '1,234,567,890,123,460.0'],
  [12345678901234.56, '0.0000', '12345678901234.6000'],
  [12 ** 17, '0', '2218611106740440000'],
])('%d with %s shows as %s', (value, format, shown) => {
  expect(showDecimal(value, format)).toBe(shown);
});

test.each([
  [Number.NaN, '0'],
  [5, 'General'],
  [5, '0.00_);(0.00)'],
])('%d with %s is left to others', (value, format) => {
  expect(showDecimal(value, format)).toBeUndefined();
});

test('shows what the library shows, of amounts that people write', () => {
  const next = random(7);
  for (let i = 0; i < 2000; i++) {
    const value = (next() - 0.3) * 10 ** Math.floor(next() * 8);
    for (const format of ['0', '0.0', '0.0000', '#,##0', '#,##0.00', '0.00_ ', '0.0%']) {
      const expected = library
        .format(format, value)
        .trim()
        .replace(/^-(?=[0.]+%?$)/, '');
      expect(showDecimal(value, format)).toBe(expected);
    }
  }
});

const library = SSF as { format(code: string, value: number): string };
