import { expect, test } from 'vitest';
import { joinValue } from '../../src/layout/join-value.ts';
import { SourceText } from '../../src/text/source-text.ts';

/** Sign, value and unit, as they stand from left to right. */
test.each([
  ['≥', '200', '人', '≥200人'],
  ['＝', '12', '处', '＝12处'],
  ['等于', '三', '次', '等于三次'],
  ['≥', '10-20', '公里', '≥10-20公里'],
  ['', '12（其中新建8）', '处', '12（其中新建8）处'],
  // Neither sign nor unit means anything beside words.
  ['=', '有所改善', '/', '有所改善'],
  ['等于', '合规', '无', '合规'],
  ['≥', '有所改善', '', '≥有所改善'],
  // No signs.
  ['正向', '95', '%', '95%'],
  ['定性', '持续改善', '其他', '持续改善'],
  ['/', '95', '%', '95%'],
  // Written twice.
  ['≥', '≥20公里', '公里', '≥20公里'],
  ['=', '=100%', '%', '=100%'],
  ['≥', '达到95%', '百分比', '达到95%'],
  ['≤', '约50', '元', '≤约50元'],
])('%s │ %s │ %s is %s', (sign, value, unit, joined) => {
  const cells = new Map([
    ['comparator' as const, SourceText.of(sign, 0)],
    ['annual' as const, SourceText.of(value, 10)],
    ['unit' as const, SourceText.of(unit, 90)],
  ]);
  for (const [field, { value: text }] of cells) if (text === '') cells.delete(field);
  expect(joinValue(cells)?.value).toBe(joined);
});
