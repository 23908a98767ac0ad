import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { SourceText } from '../../src/text/source-text.ts';

/** What a text is, without its art: characters, each with its offset. */
type Plain = { character: string; offset: number }[];

test('every character knows where it came from, whatever was joined, cut and taken out', () => {
  assert(
    property(
      array(tuple(constantFrom('ab c', '甲 ,乙', ' x  ', '，y z', '  ')), { minLength: 1 }),
      array(tuple(constantFrom('slice', 'trim', 'without'), integer({ min: 0, max: 12 }))),
      (parts, steps) => {
        const texts = parts.map(([value], i) => SourceText.of(value, i * 10));
        let text = SourceText.join(texts);
        let plain = texts.flatMap(plainOf);
        for (const [step, at] of steps) {
          text = stepsOf[step].real(text, at);
          plain = stepsOf[step].plain(plain, at);
        }
        expect(plainOf(text)).toEqual(plain);
        if (plain.length > 0) {
          expect([text.start, text.end]).toEqual([
            plain[0]?.offset,
            (plain.at(-1)?.offset as number) + 1,
          ]);
        }
      },
    ),
  );
});

const stepsOf = {
  slice: {
    real: (text: SourceText, at: number) => text.slice(at >> 1, at + 3),
    plain: (text: Plain, at: number) => text.slice(at >> 1, at + 3),
  },
  trim: { real: (text: SourceText) => text.trim(), plain: (text: Plain) => trimmed(text) },
  without: {
    real: (text: SourceText) => text.without(/(?<=[,，b]) |x/g),
    plain: (text: Plain) =>
      text.filter(({ character }, i) => {
        const before = text[i - 1]?.character ?? '';
        return (
          character !== 'x' && !(character === ' ' && ',，b'.includes(before) && before !== '')
        );
      }),
  },
};

function trimmed(text: Plain): Plain {
  const first = text.findIndex(({ character }) => character !== ' ');
  const last = text.findLastIndex(({ character }) => character !== ' ');
  return first === -1 ? [] : text.slice(first, last + 1);
}

function plainOf(text: SourceText): Plain {
  return [...text.value].map((character, i) => ({ character, offset: text.offsetAt(i) }));
}
