import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { codeFrame } from '../../src/text/code-frame.ts';
import { Source } from '../../src/text/source.ts';
import { width } from '../../src/text/width.ts';

function frame(text: string, from: number, to: number, columns = 80, before = 0): string {
  const source = new Source(text);
  return codeFrame(
    source,
    { start: source.pointAt(from), end: source.pointAt(to) },
    columns,
    before,
  );
}

describe('codeFrame', () => {
  test('carets stand below Chinese by display width', () => {
    expect(frame('指标值：无。', 4, 5)).toBe('1 | 指标值：无。\n  |         ^^');
  });

  test('an empty range has one caret', () => {
    expect(frame('指标值：。', 4, 4)).toBe('1 | 指标值：。\n  |         ^');
  });

  test('a range over several lines is marked to the end of its first', () => {
    expect(frame('甲乙\n丙丁', 1, 4)).toBe('1 | 甲乙\n  |   ^^');
  });

  test('lines before it give the context', () => {
    expect(frame('a\nb\nc: d', 4, 5, 80, 2)).toBe('1 | a\n2 | b\n3 | c: d\n  | ^');
  });

  test('tabs and escapes are shown, and the carets keep their place', () => {
    expect(frame('a\t\x1b[31mb', 7, 8)).toBe('1 | a⇥␛[31mb\n  |        ^');
  });

  test('a long line is cut around the place', () => {
    const text = `${'前'.repeat(500)}此处${'后'.repeat(500)}`;
    const [line = '', carets = ''] = frame(text, 500, 502, 60).split('\n');
    expect(line).toMatch(/^1 \| …前+此处后+…$/);
    expect(width(line)).toBeLessThanOrEqual(60);
    expect(width(line.slice(0, line.indexOf('此处')))).toBe(carets.indexOf('^'));
  });

  test('a range that is cut short ends with one ellipsis', () => {
    const text = `前${'此'.repeat(50)}后后`;
    for (const columns of [24, 25, 26]) {
      expect(frame(text, 1, 51, columns).split('\n')[0]).toMatch(/此…$/);
    }
  });

  test.prop([
    fc.string({ unit: 'binary' }),
    fc.nat(200),
    fc.nat(200),
    fc.integer({ min: 24, max: 120 }),
  ])('always has carets within its columns', (text, from, length, columns) => {
    const start = Math.min(from, text.length);
    const lines = frame(text, start, Math.min(start + length, text.length), columns).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^ +\| *\^+$/);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns + 1);
  });
});
