import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/grammar/measure-types.ts';
import { readMeasures } from '../../src/grammar/measures.ts';
import { measureNotation } from './measure-notation.ts';

const rows = readFileSync(new URL('measures.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [value: string, reading: string]);

describe('wordings', () => {
  test('the table is a table', () => {
    expect(rows.length).toBeGreaterThan(1000);
    expect(new Set(rows.map(([value]) => value)).size).toBe(rows.length);
  });

  test.each(rows)('%s', (value, reading) => {
    expect(readMeasures(value).map(measureNotation).join(' | ')).toBe(reading);
  });
});

describe('comparators as written', () => {
  test.each([
    ['≥95%', '≥'],
    ['＞=2场', '＞='],
    ['≧ 90%', '≧'],
    ['大于等于95%', '大于等于'],
    ['95%以上', '以上'],
    ['90%或以上', '或以上'],
    ['达95%以上', '达…以上'],
    ['控制在5%以内', '控制在…以内'],
    ['不少于约50人', '不少于约'],
    ['50余人', '余'],
    ['95%（含）以上', '（含）以上'],
    ['3次及3次以上', '以上'],
  ])('%s', (value, sign) => {
    expect(readMeasures(value)).toMatchObject([{ kind: 'number', sign }]);
  });

  test('none where none is written', () => {
    expect(readMeasures('95%')).toMatchObject([{ comparator: null, sign: null }]);
  });
});

describe('places', () => {
  test('a measure says where it stands', () => {
    expect(readMeasures(' 培训２期，每期50人（其中党员10人）。')).toEqual([
      { kind: 'text', text: '培训', from: 1, to: 3 },
      expect.objectContaining({ number: 2, unit: '期', text: '２期', from: 3, to: 5 }),
      expect.objectContaining({ number: 50, per: ['期'], text: '每期50人', from: 6, to: 11 }),
      { kind: 'note', text: '（其中党员10人）', from: 11, to: 20 },
    ]);
  });

  test('a frequency beside its number is part of it, farther off it stands alone', () => {
    const spans = (measures: Measure[]) => measures.map(({ kind, text }) => `${kind} ${text}`);
    expect(spans(readMeasures('每年每个区不低于1项'))).toEqual(['number 每年每个区不低于1项']);
    expect(spans(readMeasures('每季度组织检查2次'))).toEqual([
      'frequency 每季度',
      'text 组织检查',
      'number 2次',
    ]);
  });
});

test('nothing says nothing', () => {
  expect(readMeasures('')).toEqual([]);
  expect(readMeasures(' ，。；\n')).toEqual([]);
});
