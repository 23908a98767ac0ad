import { expect, test } from 'vitest';
import { nearestWord } from '../../src/text/nearest-word.ts';

const words = ['target/no-empty', 'target/no-missing', 'severity'];

test.each([
  ['severty', 'severity'],
  ['target/no-emty', 'target/no-empty'],
  ['target/no-misssing', 'target/no-missing'],
])('%s is meant as %s', (word, meant) => {
  expect(nearestWord(word, words)).toBe(meant);
});

test('something quite different is meant as nothing', () => {
  expect(nearestWord('zzzzz', words)).toBeUndefined();
  expect(nearestWord('x', [])).toBeUndefined();
});
