import { expect, test } from 'vitest';
import { width } from '../../src/text/width.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['项目', 4],
  ['a项b', 4],
  ['（１）', 6],
  ['“≥”', 3],
  ['e\u0301', 1],
  ['𠮷', 2],
  ['｡', 1],
])('%s takes %i columns', (text, columns) => {
  expect(width(text)).toBe(columns);
});
