import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { areCompatibleUnits } from '../../src/grammar/compare/are-compatible-units.ts';
import { baseAmount } from '../../src/grammar/compare/base-amount.ts';
import { boundsOf } from '../../src/grammar/compare/bounds-of.ts';
import { isSameMeasure } from '../../src/grammar/compare/is-same-measure.ts';
import type { Measure, NumberMeasure } from '../../src/grammar/measure-types.ts';
import { readMeasures } from '../../src/grammar/measures.ts';

function measureOf(value: string): Measure {
  const measures = readMeasures(value);
  expect(measures).toHaveLength(1);
  return measures[0] as Measure;
}

describe('the same said otherwise', () => {
  test.each([
    ['≥2万册', '不少于20000册'],
    ['2小时内', '≤120分钟'],
    ['95%以上', '≧９５％'],
    ['百分之三', '30‰'],
    ['1.5公里', '1500米'],
    ['3000元/人/月', '每人每月3000元'],
    ['50名', '50位'],
    ['0.5公顷', '5000平方米'],
    ['约50人', '50人左右'],
    ['3-5人', '3人至5人'],
    ['2024年12月31日前', '2024-12-31前'],
    ['合法合规', '合法合规'],
  ])('%s is %s', (one, other) => {
    expect(isSameMeasure(measureOf(one), measureOf(other))).toBe(true);
  });

  test.each([
    ['≥95%', '>95%'],
    ['≥95%', '≤95%'],
    ['50人', '约50人'],
    ['1次/月', '1次/年'],
    ['50人', '50场'],
    ['1个月', '30天'],
    ['12月底前', '11月底前'],
    ['开学前', '汛期前'],
    ['100%', '合格'],
  ])('%s is not %s', (one, other) => {
    expect(isSameMeasure(measureOf(one), measureOf(other))).toBe(false);
  });
});

describe('bounds', () => {
  test.each([
    ['≥95%', 95, Infinity, false],
    ['少于10宗', -Infinity, 10, true],
    ['100%', 100, 100, false],
    ['约50人', 50, 50, false],
    ['3～5万元', 30000, 50000, false],
    ['±5%', -5, 5, false],
  ])('%s', (value, lower, upper, isOpen) => {
    expect(boundsOf(measureOf(value) as NumberMeasure)).toMatchObject({ lower, upper, isOpen });
  });
});

describe('units', () => {
  test.each([
    ['人', '名'],
    ['人', '人次'],
    ['个', '家'],
    ['个工作日', '天'],
    ['小时', '分钟'],
    ['宗', '件'],
  ])('%s and %s go together', (one, other) => {
    expect(areCompatibleUnits(one, other)).toBe(true);
    expect(areCompatibleUnits(other, one)).toBe(true);
  });

  test.each([
    ['人', '场'],
    ['%', '人'],
    ['元', '%'],
    ['本', '人'],
  ])('%s and %s do not', (one, other) => {
    expect(areCompatibleUnits(one, other)).toBe(false);
  });

  property.prop([fc.integer({ min: 1, max: 1_000_000 })])('are converted exactly', (tenths) => {
    expect(baseAmount(tenths / 10, '公里')).toEqual({ number: tenths * 100, unit: '米' });
    expect(baseAmount(tenths / 10, '‰').number).toBe(tenths / 100);
    expect(baseAmount(tenths, '亩')).toEqual({ number: tenths, unit: '亩' });
  });
});
