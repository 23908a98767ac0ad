import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { likeness } from '../../src/text/likeness.ts';

test('counts pairs of characters in common', () => {
  expect(likeness('参加培训人次', '参加培训的人次')).toBeCloseTo(8 / 11);
  expect(likeness('薪酬调查企业填报率', '故障排除率')).toBe(0);
  expect(likeness('好好好', '好好')).toBeCloseTo(2 / 3);
});

test('leaves width, spaces and punctuation aside', () => {
  expect(likeness('完好率（％）', '完好率 (%)')).toBe(1);
  expect(likeness('', '。')).toBe(0);
  expect(likeness('是', '否')).toBe(0);
});

test.prop([fc.string(), fc.string()])('is the same both ways, from 0 to 1', (one, other) => {
  const found = likeness(one, other);
  expect(found).toBe(likeness(other, one));
  expect(found).toBeGreaterThanOrEqual(0);
  expect(found).toBeLessThanOrEqual(1);
});

const word = fc
  .array(fc.constantFrom('完', '好', '率'), { minLength: 2, maxLength: 50 })
  .map((characters) => characters.join(''));

test.prop([word, word])('counts each pair as often as both have it, however long', (one, other) => {
  const left = [...pairsOf(other)];
  let common = 0;
  for (const pair of pairsOf(one)) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  const expected = one === other ? 1 : (2 * common) / (one.length + other.length - 2);
  expect(likeness(one, other)).toBeCloseTo(expected);
});

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}
