import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { sumUp } from '../../src/check/sums/sum-up.ts';
import { writeMoney } from '../../src/check/sums/write-money.ts';
import { findIn, messagesIn } from '../rule/support.ts';

const imbalance = {
  select: 'funding',
  must: { 'add-up': { total: 'amount[source=total]', addends: ['amount[source!=total]'] } },
  message: '{total}≠{sum}，差{difference}{unit}：{addends}',
};

function tableOf(rows: string[], head = '单位：万元'): string {
  return [
    head,
    '',
    '| 项目名称（资金使用单位） | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function project(amounts: string[], name = '培训经费'): string {
  return `| ${[name, ...amounts, '完成培训。', '1、产出指标：培训场次，年度指标值：4场。'].join(' | ')} |`;
}

describe('add-up in a row', () => {
  const messages = (amounts: string[], head?: string) =>
    messagesIn(tableOf([project(amounts)], head), imbalance);

  test('says by how much, with the addends', () => {
    expect(messages(['12.00', '8.00', '', '3.00'])).toEqual([
      '12.00≠11.00，差1.00万元：8.00＋3.00',
    ]);
    expect(messages(['10,000', '8,000', '', '3,000'], '单位：元')).toEqual([
      '10000≠11000，差1000元：8000＋3000',
    ]);
  });

  test('points at the total and names the addends', () => {
    const [finding] = findIn(tableOf([project(['12.00', '8.00', '', '3.00'])]), imbalance);
    expect(finding).toMatchObject({
      location: { field: 'funding', project: '培训经费' },
      values: { total: '12.00', sum: '11.00', addends: '8.00＋3.00', count: '2' },
      related: [{ message: '加数 8.00' }, { message: '加数 3.00' }],
    });
  });

  test('allows half of the last digit of each figure involved', () => {
    expect(messages(['10.01', '3.33', '3.33', '3.34'])).toEqual([]);
    expect(messages(['10.02', '3.33', '3.33', '3.34'])).toEqual([]);
    expect(messages(['10.03', '3.33', '3.33', '3.34'])).toHaveLength(1);
    expect(messages(['10.00', '10.01', '', ''])).toEqual([]);
    expect(messages(['10.00', '10.02', '', ''])).toHaveLength(1);
    expect(messages(['10', '9.6', '', ''])).toEqual([]);
  });

  test('is silent in doubt', () => {
    expect(messages(['12.00', '', '', ''])).toEqual([]);
    expect(messages(['', '8.00', '', '3.00'])).toEqual([]);
    expect(messages(['12.00', '8.0.0', '', '3.00'])).toEqual([]);
    expect(messages(['十二', '8.00', '', '3.00'])).toEqual([]);
  });
});

describe('add-up of a spender', () => {
  const subtotal = {
    select: 'spender',
    must: {
      'add-up': {
        total: 'spender > funding > amount',
        addends: ['project > funding > amount'],
        each: 'source',
      },
    },
    message: '{sourceName}{total}≠{sum}',
  };
  const spender = (amounts: string[]) => `| ${['市教育局', ...amounts, '', ''].join(' | ')} |`;

  test('looks at each source, and says the same difference once', () => {
    const rows = [
      spender(['12.00', '9.00', '', '3.00']),
      project(['5.00', '5.00', '', ''], '甲'),
      project(['6.00', '3.00', '', '3.00'], '乙'),
    ];
    expect(messagesIn(tableOf(rows), subtotal)).toEqual(['总计12.00≠11.00']);
  });

  test('is silent about sources where a row gives its total alone', () => {
    const rows = [
      spender(['11.00', '11.00', '', '']),
      project(['5.00', '5.00', '', ''], '甲'),
      project(['6.00', '', '', ''], '乙'),
    ];
    expect(messagesIn(tableOf(rows), subtotal)).toEqual([]);
  });
});

describe('sumUp', () => {
  const amount = (fen: bigint, lastDigit = 10_000n, inferred = false) => ({
    type: 'amount' as const,
    source: 'total' as const,
    value: '1',
    fen,
    lastDigit,
    start: 0,
    end: 1,
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
    ...(inferred && { data: { inferred } }),
  });
  const figures = fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 1, maxLength: 30 });

  test.prop([figures])('an exact sum is no fault', (values) => {
    const total = values.reduce((sum, value) => sum + value, 0n);
    expect(sumUp(amount(total), [values.map((value) => amount(value))])).toBeNull();
  });

  test.prop([figures, fc.bigInt(-(10n ** 12n), 10n ** 12n)])(
    'a difference is a fault just where it exceeds half a last digit for each figure',
    (values, difference) => {
      const total = values.reduce((sum, value) => sum + value, difference);
      const found = sumUp(amount(total), [values.map((value) => amount(value))]);
      const size = difference < 0n ? -difference : difference;
      const tolerance = (BigInt(values.length + 1) * 10_000n) / 2n;
      expect(found?.difference ?? null).toBe(size > tolerance ? difference : null);
    },
  );

  test.prop([figures, fc.nat()])('one inferred figure silences the sum', (values, at) => {
    const addends = values.map((value, i) => amount(value, 10_000n, i === at % values.length));
    expect(sumUp(amount(10n ** 15n), [addends])).toBeNull();
    expect(sumUp(amount(10n ** 15n, 1n, true), [values.map((value) => amount(value))])).toBeNull();
  });

  test('one way that comes out is enough', () => {
    const ways = [[amount(10n ** 8n)], [amount(2n * 10n ** 8n)]];
    expect(sumUp(amount(2n * 10n ** 8n), ways)).toBeNull();
    expect(sumUp(amount(3n * 10n ** 8n), ways)?.sum).toBe(10n ** 8n);
  });
});

describe('writeMoney', () => {
  test.each([
    [1_234_560_000n, 6, 2, '1234.56'],
    [-50_000n, 6, 2, '-0.05'],
    [0n, 2, 2, '0.00'],
    [123_456n, 2, 0, '1234'],
    [1n, 6, 6, '0.000001'],
  ])('%s fen', (fen, unitDigits, decimals, written) => {
    expect(writeMoney(fen, unitDigits, decimals)).toBe(written);
  });
});
