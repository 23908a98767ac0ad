import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { nextPlace } from '../../src/text/next-place.ts';

/** Few characters, so that words are found; more than eight may begin one. */
const characters = fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸ab(*[𠮷');
const text = fc.array(characters, { maxLength: 30 }).map((all) => all.join(''));
const word = fc.array(characters, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));

describe('the next place where a word may begin', () => {
  test.prop([fc.array(word, { minLength: 1, maxLength: 20 }), text])(
    'leaves out no word and goes on',
    (words, written) => {
      const next = nextPlace(words);
      const places: number[] = [];
      for (let at = next(written, 0); at >= 0; at = next(written, at + 1)) places.push(at);
      for (let at = 0; at < written.length; at++) {
        if (words.some((each) => written.startsWith(each, at))) expect(places).toContain(at);
      }
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    },
  );

  test.prop([text])('is none where there are no words', (written) => {
    expect(nextPlace([])(written, 0)).toBe(-1);
  });
});
