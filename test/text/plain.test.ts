import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { foldWidth } from '../../src/text/fold-width.ts';
import { plain } from '../../src/text/plain.ts';
import { seeds } from '../support/seeds.ts';

/** What it should come to, by patterns alone. */
function byPatterns(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(
      /[\s\u200b\ufeff,;:!?"'`、。，；：！？“”‘’「」『』《》〈〉…·•_()[\]{}（）【】〔〕]|(?<!\d)\.|\.(?!\d)/g,
      '',
    );
}

describe('a text as far as it matters', () => {
  test.each([
    ['培训人次', '培训人次'],
    ['≥95.5%。', '≥95.5%'],
    ['ＰＭ２．５浓度', 'pm2.5浓度'],
    ['1. 开展“培训”', '1开展培训'],
    ['2．５万', '2.5万'],
    ['Ⅱ类 水质', 'ⅱ类水质'],
    ['①50人', '①50人'],
    ['a.b', 'ab'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test.prop([
    fc.array(
      fc.oneof(fc.constantFrom(...'。，.．1２aＡ％%≥（) \u3000\u00a0\t·…字\0ΣİⅣ'), fc.string()),
    ),
  ])('is what patterns make of it', (parts) => {
    const text = parts.join('');
    expect(plain(text)).toBe(byPatterns(text));
  });

  test.each(seeds)('is what patterns make of each cell of $name', ({ bytes }) => {
    for (const cell of new TextDecoder().decode(bytes).split(/[\t\n；]/)) {
      expect(plain(cell)).toBe(byPatterns(cell));
    }
  });
});
