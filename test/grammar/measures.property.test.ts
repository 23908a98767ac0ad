import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { readMeasures } from '../../src/grammar/measures.ts';
import { foldWidth } from '../../src/text/fold-width.ts';
import { measureNotation } from './measure-notation.ts';
import { writeChineseNumeral } from './write-chinese-numeral.ts';

/** Pieces of which values are made, and of which traps are made. */
const pieces = fc.constantFrom(
  ...'≥ ≤ > = ± 不少于 不超过 约 达到 控制在 以上 以内 左右 之间 至 - ～ / · × ÷ % ％ ‰ 百分之 万 亿 余 半 第 每 按 月 年 季度 年底 前 内 个 人 次 人次 元 家 工作日 平方米 12 95 3.5 1,000 2024 十二 两 一 零 ９５ （ ） ( ) “ ” ， 。 ； 、 : 合法合规 完成 满意度 人数 总数 及时发放 优 无 是 A4 <p> 且 预算 春节 规定时间'.split(
    ' ',
  ),
  ' ',
  '\n',
);
const value = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('every value', () => {
  test.prop([value])('is covered but for separators and joining words', (text) => {
    let left = text;
    for (const { from, to } of readMeasures(text).toReversed()) {
      left = `${left.slice(0, from)}|${left.slice(to)}`;
    }
    expect(left.replace(/且|并且|并|和|及|与|或|以及|同时|或者/g, '')).toMatch(separators);
  });

  test.prop([value])('is read in order, without overlap, in its own words', (text) => {
    let at = 0;
    for (const measure of readMeasures(text)) {
      expect(measure.from).toBeGreaterThanOrEqual(at);
      expect(measure.to).toBeGreaterThan(measure.from);
      expect(measure.text).toBe(text.slice(measure.from, measure.to));
      at = measure.to;
    }
    expect(at).toBeLessThanOrEqual(text.length);
  });

  test.prop([value])('reads the same in full width and half width', (text) => {
    expect(readMeasures(toFullWidth(text)).map(foldedNotation)).toEqual(
      readMeasures(foldWidth(text)).map(foldedNotation),
    );
  });
});

const separators = /^[\s|、:：,，.．;；。!！?？~～\-－—–·｜()（）[\]［］【】《》“”「」]*$/;

function foldedNotation(measure: Parameters<typeof measureNotation>[0]): string {
  return foldWidth(measureNotation(measure));
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

describe('numbers', () => {
  const whole = fc.oneof(fc.nat(9999), fc.nat(1_000_000_000_000));

  test.prop([whole])('in digits', (number) => {
    expect(readMeasures(`≥${number}人`)).toMatchObject([{ comparator: '>=', number, unit: '人' }]);
    expect(readMeasures(`${number.toLocaleString('en')}元`)).toMatchObject([{ number }]);
  });

  test.prop([fc.integer({ min: 1, max: 99_999 })])('in 万, exactly', (hundreds) => {
    const inWan = `${(hundreds / 100).toFixed(2)}万人`;
    expect(readMeasures(inWan)).toMatchObject([{ number: hundreds * 100 }]);
  });

  test.prop([fc.integer({ min: 2, max: 999_999_999_999 })])('in Chinese numerals', (number) => {
    expect(readMeasures(`不少于${writeChineseNumeral(number)}人`)).toMatchObject([
      { comparator: '>=', number, unit: '人' },
    ]);
  });

  test.prop([fc.integer({ min: 1, max: 100 })])('in 百分之', (number) => {
    expect(readMeasures(`百分之${writeChineseNumeral(number)}以上`)).toMatchObject([
      { comparator: '>=', number, unit: '%' },
    ]);
  });
});
