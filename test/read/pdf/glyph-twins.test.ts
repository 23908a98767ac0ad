import { describe, expect, test } from 'vitest';
import { foldGlyphTwins } from '../../../src/read/pdf/lines/fold-glyph-twins.ts';
import { readPdf } from './read-pdf.ts';

describe('twins that share a glyph', () => {
  test.each([
    ['项⽬⽀出绩效⽬标', '项目支出绩效目标'],
    ['⻚⻔⻓⻋⻅', '页门长车见'],
    ['⼾籍', '户籍'],
    ['塑㬵跑道', '塑胶跑道'],
    ['3〜5', '3～5'],
  ])('%s is %s', (named, meant) => {
    expect(foldGlyphTwins(named)).toBe(meant);
  });

  test('every Kangxi radical has an ideograph, and no character becomes two', () => {
    const radicals = Array.from({ length: 0x2fd6 - 0x2f00 }, (_, i) =>
      String.fromCharCode(0x2f00 + i),
    );
    const folded = radicals.map(foldGlyphTwins);
    expect(folded.every((text) => /^\p{Unified_Ideograph}$/u.test(text) && text.length === 1)).toBe(
      true,
    );
    expect(new Set(folded).size).toBe(214);
  });

  test('other text stays as it is', () => {
    const text = '①50人次≥95％，“满意度”——10²、⑴';
    expect(foldGlyphTwins(text)).toBe(text);
  });
});

test('Chromium names radicals, and none is left', async () => {
  const { source } = await readPdf('004.radicals.chromium.pdf');
  expect(source.text).not.toMatch(/[\u2e80-\u2fd5]/);
  expect(source.text).toContain('项目支出绩效目标表');
});
