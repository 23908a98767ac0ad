import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { longestText } from '../../../scripts/condition-code/longest-text.ts';
import { builtinAhead } from '../../../src/generated/builtin-ahead.ts';
import { parseGrid } from '../../../src/parse/parse-grid.ts';
import { readText } from '../../../src/read/text.ts';
import { nativePattern } from '../../../src/rule/language/native-pattern.ts';
import { visit } from '../../../src/tree/visit.ts';
import { seeds } from '../../support/seeds.ts';

const patterns = [
  ...(builtinAhead.patterns as ReadonlyMap<string, number>).keys(),
  String.raw`[%％\p{Han}]目标`,
];
const odd = ['a\u3000b', 'x\ny', '\u2028', 'a.b', '１００%', '[x]', '甲\u00a0乙', ''];
const texts = new Set(odd);
for (const { bytes } of seeds) {
  visit(parseGrid(readText(bytes)), ({ node }) => {
    if ('value' in node) texts.add(node.value);
  });
}

describe('patterns that the engine of JavaScript runs', () => {
  test('are nearly all of the built-in rules', () => {
    expect(patterns.length).toBeGreaterThan(40);
  });

  test.each(patterns)('%s means what it means in RE2', (pattern) => {
    const compiled = RE2JS.compile(pattern);
    const native = nativePattern(pattern);
    for (const text of texts) {
      const matcher = compiled.matcher(text);
      const there = matcher.find() ? [matcher.start(), matcher.end()] : null;
      const here = native.exec(text);
      expect(here && [here.index, here.index + here[0].length], text).toEqual(there);
    }
  });
});

describe('the longest text', () => {
  test.each([
    ['资金(?:到位|支出){1,2}率', 1e9],
    ['投入.*金额$', 200],
    ['[xX]{2,}(?:个|$)', 200],
    [String.raw`\s*满意`, 200],
    ['(a+)+$', 0],
    ['(?:[^（]*（)*$', 0],
    ['(?:(?:a*)b)+', 0],
    [String.raw`\w资金`, 0],
    [String.raw`[\s、]金额`, 0],
    ['(?i)ph', 0],
    ['(?P<x>资金)', 0],
    ['a*b*c*d*', 0],
    [String.raw`\p{Han}目标`, 1e9],
    [String.raw`\(\+\*\)`, 1e9],
    ['[*+]', 1e9],
  ])('%s', (pattern, longest) => {
    expect(longestText(pattern)).toBe(longest);
  });
});
