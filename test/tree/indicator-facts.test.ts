import { describe, expect, test } from 'vitest';
import { factsInScope } from '../../src/tree/facts/facts-in-scope.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import { library, spotsOf, treeOf } from '../rule/support.ts';

/** Facts of every node of a type in a cell, by name. */
function read(cell: string, type: NodeType, ...names: string[]): unknown[][] {
  const facts = factsInScope(type, library);
  return spotsOf(treeOf(cell), type).map((spot) =>
    names.map((name) => facts[name]?.read(spot, library)),
  );
}

describe('class of an indicator', () => {
  test.each([
    ['1-产出指标；11-数量指标', 'quantity', 'output'],
    ['产出指标；质量指标', 'quality', 'output'],
    ['2-效益指标；24-可持续影响', 'sustainable', 'benefit'],
    // Filed wrongly: what level 2 says counts.
    ['1-产出指标；21-经济效益', 'economic', 'benefit'],
    ['22-社会效益；22-社会效益', 'social', 'benefit'],
    // Code and name of different entries: only the level above is sure.
    ['2-效益指标；21-社会效益', '', 'benefit'],
    ['2-效益指标；29-其他', '', 'benefit'],
    ['9-其他；99-其他', '', ''],
  ])('%s', (levels, category, branch) => {
    const cell = `1、${levels}；巡查次数；实施周期指标值：4次；年度指标值：4次。`;
    expect(read(cell, 'indicator', 'category', 'branch')).toEqual([[category, branch]]);
  });

  test('level 1 alone, and an entry of level 2 in its place', () => {
    const cell = '1、产出指标：巡查次数，年度指标值：4次。2、可持续影响：机制，年度指标值：健全。';
    expect(read(cell, 'indicator', 'category', 'branch')).toEqual([
      ['', 'output'],
      ['sustainable', 'benefit'],
    ]);
  });

  test('成本指标 on level 1 is of the 2021 framework', () => {
    const cell =
      '1、成本指标；经济成本；餐费；年度指标值：≤9元。2、产出指标；数量指标；巡查次数；年度指标值：4次。';
    expect(read(cell, 'indicator', 'category', 'branch')).toEqual([
      ['economicCost', 'cost'],
      ['quantity', 'output'],
    ]);
    expect(read(cell, 'level1', 'framework', 'isForeign')).toEqual([
      ['2021', false],
      ['', false],
    ]);
  });

  test('what only the other framework has is foreign', () => {
    const cell =
      '1、1-产出指标；14-成本指标；餐费；年度指标值：≤9元。2、成本指标；社会成本；噪声；年度指标值：≤55分贝。3、14-成本指标；14-成本指标；车费；年度指标值：≤9元。';
    expect(read(cell, 'level1', 'isForeign')).toEqual([[false], [true], [false]]);
    expect(read(cell, 'level2', 'framework', 'isForeign')).toEqual([
      ['2015', false],
      ['2021', true],
      ['2015', false],
    ]);
  });
});

describe('name of an indicator', () => {
  test.each([
    ['政策知晓率（%）', '政策知晓率', '政策知晓', 'rate', '%', 'up'],
    ['投诉率%', '投诉率', '投诉', 'rate', '%', 'down'],
    ['按标准办理', '按标准办理', '', '', '', ''],
  ])('%s', (name, ...expected) => {
    const cell = `1、产出指标：${name}，年度指标值：4。`;
    expect(read(cell, 'indicator', 'bare', 'stem', 'kind', 'unit', 'direction')).toEqual([
      expected,
    ]);
  });
});

test('numbers follow on, or one of two is missing', () => {
  const cell = [1, 2, 2, 5, 1]
    .map((ordinal) => `${ordinal}、产出指标：事项${ordinal}，年度指标值：4次。`)
    .join('');
  expect(read(cell, 'indicator', 'isNext').flat()).toEqual([true, true, false, false, false]);
  expect(read(cell, 'indicator', 'previousOrdinal').flat()).toEqual([Number.NaN, 1, 2, 2, 5]);
});

test('measures of both targets', () => {
  const cell = '1、1-产出指标；11-数量指标；巡查；实施周期指标值：4次；年度指标值：2次，90%。';
  const [[measures]] = read(cell, 'indicator', 'measures') as [[{ text: string }[]]];
  expect(measures.map(({ text }) => text)).toEqual(['4次', '2次', '90%']);
});
