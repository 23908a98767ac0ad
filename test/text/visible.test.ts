import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { visible } from '../../src/text/visible.ts';

describe('visible', () => {
  test.each([
    ['完成\x1b[31m率', '完成␛[31m率'],
    ['\x1b]0;标题\x07', '␛]0;标题␇'],
    ['a\tb\nc', 'a⇥b␊c'],
    ['\x7f', '␡'],
    ['\x9b31m', '<U+009B>31m'],
    ['2024\u202e5.0\u2066x\u2069', '2024<U+202E>5.0<U+2066>x<U+2069>'],
    ['零\u200b宽\ufeff', '零<U+200B>宽<U+FEFF>'],
    ['行\u2028段\u2029', '行<U+2028>段<U+2029>'],
    ['\ud800', '<U+D800>'],
    ['\u{e0041}', '<U+E0041>'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('ordinary text stays as it is', () => {
    const text = '1、≥98%；“完成率”（％）①𠮷é';
    expect(visible(text)).toBe(text);
  });

  test.prop([fc.string({ unit: 'binary' })])('leaves nothing a terminal would obey', (text) => {
    expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });
});
