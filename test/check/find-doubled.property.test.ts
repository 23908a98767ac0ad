import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { findDoubled } from '../../src/check/words/find-doubled.ts';

const text = fc
  .array(fc.constantFrom(...'甲乙丙丁a，'), { maxLength: 80 })
  .map((characters) => characters.join(''));

/** The longest words of Chinese characters that stand twice running, not all of one character: every pair is looked at. */
function longestDoubled(written: string): { from: number; to: number } | null {
  for (let length = Math.min(24, written.length >> 1); length >= 2; length--) {
    for (let from = 0; from + 2 * length <= written.length; from++) {
      const word = written.slice(from, from + length);
      const isWord = /^[\u4e00-\u9fff]+$/.test(word) && new Set(word).size > 1;
      if (isWord && written.startsWith(word, from + length)) return { from, to: from + 2 * length };
    }
  }
  return null;
}

describe('words said twice running', () => {
  test.prop([text])('are what looking at every pair finds', (written) => {
    expect(findDoubled(written, [])).toEqual(longestDoubled(written));
  });

  test.prop([fc.array(text, { maxLength: 5 }), text])(
    'are the same whatever was looked at before',
    (before, written) => {
      const found = findDoubled(written, []);
      for (const other of before) findDoubled(other, []);
      expect(findDoubled(written, [])).toEqual(found);
    },
  );
});
