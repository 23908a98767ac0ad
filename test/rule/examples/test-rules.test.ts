import { describe, expect, test } from 'vitest';
import { drawExample } from '../../../src/rule/examples/draw-example.ts';
import { exampleTree } from '../../../src/rule/examples/example-tree.ts';
import { readMarks } from '../../../src/rule/examples/read-marks.ts';
import { testRules } from '../../../src/rule/examples/test-rules.ts';
import { bareBase, builtinPack, ruleFiles } from '../../rules/rule-files.ts';

const base = { ...bareBase, ...builtinPack };

const rule = `title: 场次应写数
severity: error
basis: 填表
select: target
when: indicator.name == '场次'
must: {match: {pattern: '\\d'}}
message: “{value}”里没有数
why: 原因。
how: 办法。
examples:
  valid:
    - 1、产出指标：场次，年度指标值：4场。
  invalid:
    - text: 1、产出指标：场次，年度指标值：«若干»。
      says: “若干”里没有数
    - text: 1、产出指标：场次，年度指标值：«若干场»。
      says: “若干”里没有数
    - text: 1、产出指标：«场次»，年度指标值：若干。
      says: “若干”里没有数
  skipped:
    - 1、产出指标：人数，年度指标值：若干。
`;

describe('testRules', () => {
  const { rules, faults } = testRules([{ path: 'target/no-words.yaml', text: rule }], base, true);

  test('tells of each example what is wrong, and on which line', () => {
    expect([...faults]).toEqual([]);
    expect(rules.map(({ id, path }) => [id, path])).toEqual([
      ['target/no-words', 'target/no-words.yaml'],
    ]);
    expect(rules[0]?.examples.map(({ kind, line, faults: wrong }) => [kind, line, wrong])).toEqual([
      ['valid', 12, []],
      ['invalid', 14, []],
      ['invalid', 16, ['应说「“若干”里没有数」，却说「“若干场”里没有数」']],
      ['invalid', 18, ['提示「“若干”里没有数」所指的是“若干”，«» 标的是“场次”']],
      ['skipped', 21, []],
    ]);
  });

  test('tells which changes to a rule no example notices', () => {
    const sound = rule.replace(/ {4}- text: .*(?:若干场|«场次»)[^]*?(?= {4}- text|  skipped)/g, '');
    const careless = sound.replace(
      "indicator.name == '场次'",
      "indicator.name == '场次' || indicator.index > 9",
    );
    const [tested] = testRules(
      [{ path: 'target/no-words.yaml', text: careless }],
      base,
      true,
    ).rules;
    const unnoticed = tested?.mutants.filter(({ isNoticed }) => !isNoticed).map(({ what }) => what);
    expect(unnoticed).toContain('去掉“indicator.index > 9”');
    expect(unnoticed).not.toContain("去掉“indicator.name == '场次'”");
  });

  test('examples of the built-in rules notice nine in ten changes, and three in four of each rule', () => {
    const tested = testRules(ruleFiles, bareBase, true).rules;
    const all = tested.flatMap(({ mutants }) => mutants);
    expect(share(all)).toBeGreaterThanOrEqual(0.9);
    const weak = tested.filter(({ mutants }) => share(mutants) < 0.75);
    expect(weak.map(({ id }) => id)).toEqual([]);
  });
});

function share(mutants: readonly { isNoticed: boolean }[]): number {
  if (mutants.length === 0) return 1;
  return mutants.filter(({ isNoticed }) => isNoticed).length / mutants.length;
}

test.each([
  [
    '年度指标值：若干。',
    'says: “若干”里没有数',
    '没有用 «» 标出提示「“若干”里没有数」所指的“若干”',
  ],
  [
    '年度指标值：«若干»。2、产出指标：场次，年度指标值：几场。',
    'says: “若干”里没有数',
    '多出提示「“几场”里没有数」，所指的是“几场”',
  ],
  ['年度指标值：«4场»。', 'says: “4场”里没有数', '应有提示「“4场”里没有数」，却没有'],
  [
    '年度指标值：«若干»、若干。',
    'says: “若干、若干”里没有数',
    /所指的是“若干、若干”，«» 标的是“若干”/,
  ],
])('an example that shows something else: %s', (text, says, fault) => {
  const changed = rule
    .replace(/ {4}- text: .*若干场[^]*?(?= {2}skipped)/, '')
    .replace(/年度指标值：«若干»。\n.*/, `${text}\n      ${says}`);
  const { rules } = testRules([{ path: 'target/no-words.yaml', text: changed }], base);
  expect(rules[0]?.examples[1]?.faults).toEqual([
    typeof fault === 'string' ? fault : expect.stringMatching(fault),
  ]);
});

describe('examples', () => {
  test('marks are taken out and remembered', () => {
    expect(readMarks('甲«乙丙»丁«»')).toEqual({
      text: '甲乙丙丁',
      ranges: [
        { start: 1, end: 3 },
        { start: 4, end: 4 },
      ],
    });
  });

  test('are drawn with carets below the marks, by the width of the characters', () => {
    expect(drawExample('1、«场次»，年度指标值：«»。')).toEqual([
      '1、场次，年度指标值：。',
      '   ^^^^              ^',
    ]);
    expect(drawExample('甲\n«乙»')).toEqual(['甲', '乙', '^^']);
  });

  test('a text is the indicator cell of a row, lines joined', () => {
    const { root, ranges } = exampleTree('1、产出指标：«场\n次»，年度指标值：4场。');
    const { text } = root.source;
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['场次']);
    expect(root.children[0]?.type).toBe('form');
  });

  test('a Markdown table is a document', () => {
    const { root, ranges } = exampleTree(
      '| 项目名称 | 绩效指标 |\n| --- | --- |\n| «甲» | 1、产出指标：场次，年度指标值：4场。 |',
    );
    const { text } = root.source;
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['甲']);
    expect(text).not.toContain('|');
  });
});
